import type {
  Candidate,
  DayOpening,
  Moment,
  ProactiveAssistant,
  Suggestion,
  TickFeedback,
} from '../../assistant/index.ts';
import { CallFailure } from '../../errors/index.ts';
import {
  addRating,
  emptyTally,
  ratingDimensions,
  type DayActivity,
  type DayEntry,
  type DayPlan,
  type DayTally,
  type Rating,
} from '../../journal/index.ts';
import type { Rubric } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { personByRule } from '../../user/index.ts';
import { liveDays, type DaySettings, type DaysToLive, type PlannedDay } from './live-days.ts';
import { ticksOf } from './ticks.ts';

/** Something that is good for whoever likes {@link rubric}. */
export const song: Suggestion = {
  text: 'I could play some quiet music for you.',
  topic: 'music',
  style: null,
  reason: null,
};
/** Something that is not. */
export const plants: Suggestion = {
  text: 'Your plants may need some water.',
  topic: 'plants',
  style: null,
  reason: null,
};

/** Somebody who likes music, at their own times. */
export const rubric: Rubric = {
  welcome: [{ kind: 'free', hobby: null, offers: [{ topic: 'music', text: 'a song' }] }],
  receptive: [{ weekday: 'mon', from: 600, to: 660, why: 'at noon' }],
  protected: [{ weekday: 'mon', from: 700, to: 760, why: 'at rest' }],
  rate: { perDay: 6, gapMinutes: 45 },
  tone: { manner: 'friendly', length: 'as long as it needs', humour: true, choices: 'all', reasons: false },
  redLines: [],
};

/** A Monday from eight to four, in activities of half an hour, the fifth of them away from home. */
export function planOf(date = '2026-03-02', changes: Partial<DayActivity> = {}): DayPlan {
  const at = { room: 'kitchen', object: 'table' };
  const activities = Array.from({ length: 16 }, (_, place): DayActivity => {
    const from = 480 + place * 30;
    const doing = `doing number ${place}`;
    return {
      from,
      to: from + 30,
      kind: 'free',
      doing,
      part: 'free time',
      hobby: null,
      at: place === 4 ? null : at,
      ...changes,
    };
  });
  return { date, weekday: 'mon', up: 480, bed: 960, activities };
}

/** The same with its ticks; the first minutes of each activity are spent on the way. */
export function plannedDay(plan = planOf(), tickSeconds = 150): PlannedDay {
  return { plan, ticks: ticksOf(plan, tickSeconds, () => 160) };
}

/** An assistant made of one function for each day, which learns nothing. */
export function assistantOf(
  openDay: (opening: DayOpening) => (moment: Moment) => readonly Candidate[],
  options: { compares?: boolean; delivered?: number | null; heard?: (feedback: TickFeedback) => void } = {},
): ProactiveAssistant<unknown> {
  const { compares = false, delivered = null, heard = () => {} } = options;
  return {
    compares,
    start: () => null,
    openDay: (_, opening) => {
      const weigh = openDay(opening);
      return {
        decide: (moment) => ({ candidates: weigh(moment), delivered }),
        heard,
        learn: () => ({ memory: null, training: {} }),
      };
    },
  };
}

/** Speaks at a share of ticks, fails at another; the same on the same day. */
export function erratic(shares: { speech: number; failure: number }, compares = false): ProactiveAssistant<unknown> {
  return assistantOf(
    ({ seed, date }) => {
      const chance = generatorFor(seed, 'erratic', date);
      return () => {
        const drawn = chance.uniform();
        if (drawn < shares.failure) throw new CallFailure({ kind: 'timeout', party: 'assistant', message: 'too late' });
        const speech = chance.uniform() < 0.5 ? song : plants;
        const first = drawn < shares.failure + shares.speech ? speech : null;
        return compares ? [first, first === null ? speech : null] : [first];
      };
    },
    { compares, delivered: 0 },
  );
}

/** Settings with nothing special. */
export const plainSettings: DaySettings = {
  seed: 1,
  tickSeconds: 150,
  dial: { noise: 0, shuffled: false, delayInMinutes: 0 },
  deliver: 'best',
  everyTick: false,
};

/** Lives a day, or some, and returns the journal. */
export async function lived(options: Partial<DaysToLive> & Pick<DaysToLive, 'assistant'>): Promise<DayEntry[]> {
  const entries: DayEntry[] = [];
  const head = { life: 'a', person: 'a', assistant: 'any', home: 'tiny', statedPerHour: 1 };
  const days = liveDays({
    head,
    settings: plainSettings,
    person: personByRule({ rubric, bigFive: {} }, { seed: 1, life: 'a' }),
    days: 1,
    dayAt: (day) => plannedDay(planOf(`2026-03-0${day + 1}`)),
    heldOut: 0,
    heldOutAfter: () => false,
    keep: () => null,
    chain: () => 0,
    ...options,
  });
  for await (const entry of days) entries.push(entry);
  return entries;
}

/** What is known of one tick from a journal; null: the call failed. */
export interface ToldTick {
  tick: number;
  spoke: boolean;
  rating: Rating;
}

/** A day's entries tick by tick: stretches of silence taken apart, failed ticks null. */
export function tickByTick(entries: readonly DayEntry[]): (ToldTick | null)[] {
  return entries.flatMap((entry): (ToldTick | null)[] => {
    switch (entry.type) {
      case 'silence-kept':
        return Array.from({ length: entry.ticks }, (_, at) => {
          return { tick: entry.tick + at, spoke: false, rating: entry.rating };
        });
      case 'tick-taken': {
        const { text, rating } = entry.candidates[entry.delivered]!;
        if (rating === null) throw new Error('what was delivered was not rated');
        return [{ tick: entry.tick, spoke: text !== null, rating }];
      }
      case 'tick-failed':
        return [null];
      default:
        return [];
    }
  });
}

/** The tally of one day, counted from its entries alone. */
export function recounted(entries: readonly DayEntry[], tickSeconds: number): DayTally {
  const told = tickByTick(entries);
  const tally = { ...emptyTally(), days: 1, ticks: told.length, hours: (told.length * tickSeconds) / 3600 };
  for (const tick of told) {
    if (tick === null) tally.failed++;
    else {
      addRating(tick.spoke ? tally.speech : tally.silence, tick.rating);
      const verdicts = ratingDimensions.map((dimension) => tick.rating[dimension]);
      const isComplete = !verdicts.includes(null);
      if (tick.spoke && isComplete && verdicts.filter((each) => each === 1).length >= 3) tally.successes++;
    }
  }
  for (const entry of entries) {
    if (entry.type !== 'tick-taken' || entry.reaction === null) continue;
    tally.reactions[entry.reaction]++;
    if (entry.guarded) tally.guarded++;
  }
  return tally;
}
