import { CallFailure } from '../../../errors/index.ts';
import { canonicalHash, type Json } from '../../../files/index.ts';
import { ratingDimensions, type DayPlan } from '../../../journal/index.ts';
import type { CallLine } from '../../../model/index.ts';
import { clockText } from '../../../person/index.ts';
import type { RatingMoment } from '../day-rating.ts';
import type { DayAtHome, PersonAtHome, RatedSuggestion } from '../person-at-home.ts';
import { personByRule, type Rater } from '../person-by-rule.ts';
import { readVerdicts } from './read-verdicts.ts';

/** A person whose ratings are asked of somebody at a terminal. */
export interface TerminalRaterOptions {
  /** Shows a question and returns the line that was typed, without its end. */
  ask: (question: string) => Promise<string>;
  /** Who is rated for: the rules that count where nothing is typed, and that rate silence. */
  rater: Rater;
  seed: number;
  life: string;
  /** The line of one day: what was typed is recorded, so that nobody is asked twice. */
  line: (plan: DayPlan) => CallLine;
}

/**
 * A person at home who is asked: time, activity and suggestion are shown, four marks of 0 or 1 and a reason are wanted; an empty line is what the rules
 * say. One question at a time, however many suggestions of however many people wait. Silence and reactions follow the rules.
 */
export function personAtTerminal(options: TerminalRaterOptions): PersonAtHome {
  const byRule = personByRule(options.rater, options);
  return { openDay: (plan) => openDay(options, plan, byRule.openDay(plan)) };
}

function openDay({ ask, line: lineOf }: TerminalRaterOptions, plan: DayPlan, byRule: DayAtHome): DayAtHome {
  const line = lineOf(plan);

  return {
    silence: (moment) => byRule.silence(moment),
    isGuarded: (moment) => byRule.isGuarded(moment),
    hear: (text, moment, tick, rated) => byRule.hear(text, moment, tick, rated),
    async rate(text, moment, tick) {
      const ruled = await byRule.rate(text, moment, tick);
      const shown = shownText(text, moment);
      line.calls++;
      const address = [
        ...line.address,
        ['tick', tick],
        ['about', canonicalHash(shown, 12)],
        ['step', 'human'],
      ] as const;
      const asked = { human: shown };
      const { answer, failure } = await line.record.recorded(address, asked, async () => ({
        answer: (await inTurn(ask, () => askUntilRead(ask, shown, ruled))) as unknown as Json,
        attempts: [],
      }));
      if (failure !== undefined) throw new CallFailure({ ...failure, party: 'rater' });
      return answer as unknown as RatedSuggestion;
    },
  };
}

/** The last question of each terminal. */
const lastQuestions = new WeakMap<TerminalRaterOptions['ask'], Promise<unknown>>();

/** Asks after all that is being asked at the same terminal already. */
function inTurn<Value>(terminal: TerminalRaterOptions['ask'], question: () => Promise<Value>): Promise<Value> {
  const answer = (lastQuestions.get(terminal) ?? Promise.resolve()).then(question);
  lastQuestions.set(
    terminal,
    answer.catch(() => null),
  );
  return answer;
}

/** Asks for marks till they can be read, then for the reason. */
async function askUntilRead(
  ask: TerminalRaterOptions['ask'],
  shown: string,
  ruled: RatedSuggestion,
): Promise<RatedSuggestion> {
  let question = shown;
  for (;;) {
    const read = readVerdicts(await ask(question), ruled.rating);
    if ('rating' in read) {
      if (read.isRuled) return { ...ruled, why: ruled.why === null ? byRules : `${byRules}: ${ruled.why}` };
      const why = (await ask('Why? (Enter: no reason) ')).trim();
      return { rating: read.rating, why: why === '' ? null : why };
    }
    question = `${read.problem}\n${marksText}`;
  }
}

function shownText(text: string, { minute, activity, walking }: RatingMoment): string {
  const { doing, part, at } = activity;
  const where = at === null ? '' : ` in the ${at.room}`;
  const what = walking ? `on the way to ${doing}` : doing;
  return `${clockText(Math.floor(minute))}  ${what}${part === doing ? '' : ` (${part})`}${where}
Assistant: ${text}
${marksText}`;
}

/** Said of a rating that nobody typed. */
const byRules = 'as the rules say';

/** What the rules say is not shown: it would lead whoever rates. */
const marksText = `${ratingDimensions.join(', ')}: four times 0 or 1, as "1 1 0 1" (Enter: as the rules say) `;
