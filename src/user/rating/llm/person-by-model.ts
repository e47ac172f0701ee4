import { CallFailure, orFailure } from '../../../errors/index.ts';
import { canonicalHash } from '../../../files/index.ts';
import type { DayPlan, Reaction } from '../../../journal/index.ts';
import { askStructured, type CallLine, type ModelPort } from '../../../model/index.ts';
import { generatorFor } from '../../../random/index.ts';
import { openDayRating, type RatingMoment } from '../day-rating.ts';
import type { DayAtHome, PersonAtHome, RatedSuggestion } from '../person-at-home.ts';
import { heardAs, reactTo } from '../person-by-rule.ts';
import { judgeByModel, ratingOf, type JudgedAs } from './judge-by-model.ts';
import { begunAt } from './begun-at.ts';
import type { RatedPerson } from './rated-person.ts';
import type { HeardToday, RaterInput } from './rater-input.ts';
import { revisePrompt } from './revise-prompt.ts';

/** A person whom a model plays, and how. */
export interface ModelRaterOptions {
  model: ModelPort;
  person: RatedPerson;
  seed: number;
  life: string;
  as: JudgedAs;
  /** True: times and rates are counted against the rubric, and silence with them. False: the model judges all of it, silence too, as ProPerSim does. */
  counted: boolean;
  /** The line of one day. Tick, what is asked about and step are added to its address; the longest chain of the day's calls to its calls. */
  line: (plan: DayPlan) => CallLine;
}

/** A day that a model rates; it can also say what the person would rather have heard. */
export type DayByModel = DayAtHome & Required<Pick<DayAtHome, 'revise'>>;

/** A person at home, played by a model. */
export interface PersonByModel extends PersonAtHome {
  openDay(plan: DayPlan): DayByModel;
}

/**
 * A person at home, played by a model. What a failed call should have said is missing. Calls are addressed by what they ask about, so that the same
 * word at the same moment of the same day is judged once, whatever else was weighed.
 */
export function personByModel(options: ModelRaterOptions): PersonByModel {
  return { openDay: (plan) => openDay(options, plan) };
}

function openDay(
  { model, person, seed, life, as, counted, line: lineOf }: ModelRaterOptions,
  plan: DayPlan,
): DayByModel {
  const line = lineOf(plan);
  const day = openDayRating(person.rubric, plan);
  const heardToday: HeardToday[] = [];
  const reactions = new WeakMap<RatedSuggestion, Reaction>();
  let latest = { tick: -1, chain: 0 };

  const inputOf = (text: string | null, moment: RatingMoment): RaterInput => {
    const { about, prose } = person;
    const counts = counted && text !== null;
    const known = counts ? { timing: day.timing(moment), frequency: day.frequency(moment) } : null;
    const { weekday, up, bed } = plan;
    const times = { up, since: begunAt(plan, moment), bed };
    return { about, prose, weekday, moment, day: times, heardToday: [...heardToday], text, counted: known };
  };
  /** A line of its own for a question; what several of them at one tick take counts once, but for what is asked after the others. */
  const onLine = async <Value>(
    tick: number,
    { text, heardToday: heard, moment }: RaterInput,
    asking: (own: CallLine) => Promise<Value>,
    isAfter = false,
  ): Promise<Value> => {
    const about = canonicalHash({ text, heard: heard.map((each) => ({ ...each })), doing: moment.activity.doing }, 12);
    const own: CallLine = { ...line, address: [...line.address, ['tick', tick], ['about', about]], calls: 0 };
    const value = await asking(own);
    const before = latest.tick === tick ? latest.chain : 0;
    latest = { tick, chain: isAfter ? before + own.calls : Math.max(before, own.calls) };
    line.calls += latest.chain - before;
    return value;
  };
  const judge = (input: RaterInput, tick: number) =>
    onLine(tick, input, (own) => judgeByModel(model, input, own, { as, counted }));
  const judgeSilence = async (moment: RatingMoment, tick: number): Promise<RatedSuggestion> => {
    const { verdicts, why } = await judge(inputOf(null, moment), tick);
    return { rating: ratingOf(verdicts), why };
  };

  return {
    ...(counted ? {} : { judgeSilence }),
    silence: (moment) => day.silence(moment),
    isGuarded: (moment) => day.isGuarded(moment),
    async rate(text, moment, tick) {
      const input = inputOf(text, moment);
      const { verdicts, why, reaction } = await judge(input, tick);
      const rated = { rating: { ...ratingOf(verdicts), ...input.counted }, why };

      if (reaction !== null) reactions.set(rated, reaction);
      return rated;
    },
    hear(text, moment, tick, rated) {
      const { preference, communication } = rated.rating;
      const liked = preference === null || communication === null ? null : preference === 1 && communication === 1;
      day.deliver(moment, rated.rating);
      heardToday.push({ minute: moment.minute, text, liked });
      const reaction = reactions.get(rated);
      const draw = () => generatorFor(seed, life, 'reaction', plan.date, tick).uniform();
      return reaction === undefined ? reactTo(rated, person, moment, draw) : heardAs(reaction, moment);
    },
    talked: (answer, minute) => void heardToday.push({ minute, text: answer, asked: true, liked: null }),
    async revise(text, moment, tick, { rating, why }) {
      const input = inputOf(text, moment);
      const answer = await orFailure(
        onLine(
          tick,
          input,
          (own) =>
            askStructured(own, model, {
              step: [['step', 'revise']],
              name: 'revision',
              messages: revisePrompt.messages({ ...input, rating, why }),
              schema: revisePrompt.schema!({ ...input, rating, why }),
            }),
          true,
        ),
      );
      return answer instanceof CallFailure ? undefined : answer.instead;
    },
  };
}
