import type { Candidate, DaySession, TickFeedback } from '../../assistant/index.ts';
import { CallFailure } from '../../errors/index.ts';
import {
  scoreOf,
  type DayActivity,
  type DayEntry,
  type DayPlan,
  type DayTally,
  type TalkTally,
} from '../../journal/index.ts';
import type { DayAtHome, Heard, RatedSuggestion, RatingMoment } from '../../user/index.ts';
import type { BetweenTicks } from './between.ts';
import { openDayBook } from './day-book.ts';
import { bestRated, type DeliveryRule } from './delivery-rule.ts';
import type { FeedbackDial } from './feedback-dial.ts';
import { momentView } from './moment.ts';
import { inOwnWords, inTold } from './in-told.ts';
import type { Ticks } from './ticks.ts';

/** One day to be lived. */
export interface DayToLive<Entry = never> {
  plan: DayPlan;
  ticks: Ticks;
  tickSeconds: number;
  /** 1-based; 0 on a held-out day. */
  day: number;
  person: DayAtHome;
  session: DaySession<unknown>;
  /** What reaches the assistant of the ratings; null: nothing. */
  dial: FeedbackDial | null;
  /** Takes the day's entries; null: nobody wants them. */
  write: ((entry: DayEntry | Entry) => void) | null;
  /** Silent ticks are written one by one. */
  everyTick: boolean;
  /** True when the person is asked about all candidates. */
  compares: boolean;
  /** Which candidate is done where the assistant leaves it open. */
  deliver: DeliveryRule;
  /** Opens what comes between the ticks; absent: nothing does. @param write takes entries in the order of time */
  between?: ((write: (entry: DayEntry | Entry) => void) => BetweenTicks) | undefined;
}

/**
 * Lives one day, tick by tick: the assistant decides, the person rates, hears and reacts, the assistant is told. Candidates of one tick are rated at the
 * same time. Waits only where an assistant or a rater does: with built-in ones a day is computed at a stretch. A failed call of the assistant is a tick of its own
 * kind, neither speech nor silence; one for which the person has no time is none at all.
 * @returns what the day came to; `talks` is null where nothing comes between
 */
export async function liveDay<Entry = never>(
  options: DayToLive<Entry>,
): Promise<{ tally: DayTally; talks: TalkTally | null }> {
  const { plan, ticks, tickSeconds, day, person, session, dial, write, everyTick, deliver, compares } = options;
  const book = openDayBook({ day, ticks: ticks.seconds.length, tickSeconds, write, everyTick });
  const between =
    options.between?.((entry) => {
      book.interrupt();
      write?.(entry);
    }) ?? null;
  let instead: { activity: DayActivity; planned: DayActivity; until: number } | null = null;

  for (let tick = 0; tick < ticks.seconds.length; tick++) {
    const second = ticks.seconds[tick]!;
    const minute = second / 60;
    if (between !== null) {
      await between.until(minute);
      if (minute < between.freeFrom()) {
        book.skip();
        continue;
      }
    }
    const planned = plan.activities[ticks.activity[tick]!]!;
    if (instead !== null && (minute >= instead.until || instead.planned !== planned)) instead = null;
    const scene: RatingMoment = { minute, activity: planned, walking: ticks.walking[tick] === 1 };
    const activity = instead?.activity ?? planned;
    const moment = momentView({ plan, day, second, activity, walking: scene.walking });

    const decided = valueOrFailure(() => session.decide(moment));
    const decision = decided instanceof Promise ? await decided : decided;
    if (decision instanceof CallFailure) {
      book.fail(tick, decision);
      continue;
    }

    const { candidates } = decision;
    const settled = decision.delivered ?? deliver.before(candidates.length) ?? (compares ? null : 0);
    const rate = (candidate: Candidate, at: number): RatedSuggestion | Promise<RatedSuggestion> | null => {
      if (at !== settled && !compares) return null;
      if (candidate !== null) return person.rate(candidate.text, scene, tick);
      return person.judgeSilence?.(scene, tick) ?? { rating: person.silence(scene), why: null };
    };
    const asked = candidates.map(rate);
    const rated = asked.some((each) => each instanceof Promise)
      ? await Promise.all(asked.map((each) => Promise.resolve(each)))
      : (asked as (RatedSuggestion | null)[]);
    const delivered = settled ?? bestRated(rated);
    const chosen = candidates[delivered]!;
    const isAsked = dial !== null && person.revise !== undefined && scoreOf(rated[delivered]!.rating) !== 4;
    const revision = isAsked ? await person.revise?.(chosen?.text ?? null, scene, tick, rated[delivered]!) : undefined;
    const heard: Heard | null = chosen === null ? null : person.hear(chosen.text, scene, tick, rated[delivered]!);
    if (heard?.follows) {
      const { doing, until } = heard.follows;
      instead = { activity: { ...planned, doing }, planned, until };
    }
    const { walking } = scene;
    const guarded = person.isGuarded(scene);
    book.take({ tick, second, candidates, delivered, rated, heard, revision, guarded, walking });

    if (dial === null) continue;
    const reaction = heard?.reaction ?? null;
    const told: TickFeedback = { moment, rated: inTold(candidates, rated, delivered), reaction };
    if (revision !== undefined) told.revision = revision === null ? null : inOwnWords(revision);
    for (const ready of dial.pass(told)) {
      const hearing = session.heard(ready);
      if (hearing instanceof Promise) await hearing;
    }
    if (between !== null && chosen !== null && heard !== null) {
      await between.after({ tick, minute, activity: planned, suggestion: chosen, heard });
    }
  }
  for (const late of dial?.rest() ?? []) await session.heard(late);
  const talks = between === null ? null : await between.close();
  return { tally: book.close(), talks };
}

/** The value, or the failure of the call that should have brought it; other errors stop the run. */
function valueOrFailure<Value>(call: () => Value | Promise<Value>): Value | CallFailure | Promise<Value | CallFailure> {
  const caught = (error: unknown): CallFailure => {
    if (error instanceof CallFailure) return error;
    throw error;
  };
  try {
    const value = call();
    return value instanceof Promise ? value.catch(caught) : value;
  } catch (error) {
    return caught(error);
  }
}
