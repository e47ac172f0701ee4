import type { DayEvent } from '../../../src/studio/at-home/day-event.ts';
import type { Decision, Role } from '../../../src/studio/at-home/decision.ts';
import type { DayTally } from '../../../src/journal/days/day-tally.ts';

/** A tick that has come. */
export type DayMoment = Extract<DayEvent, { type: 'moment' }>;
/** What came of a tick. */
export type DayTold = Extract<DayEvent, { type: 'told' }>;
/** A question to whoever rates. */
export type DayAsked = Extract<DayEvent, { type: 'asked' }>;
/** A tick at which the assistant's call failed. */
export type DayFailed = Extract<DayEvent, { type: 'failed' }>;

/** A live day as far as the page knows it. */
export interface DayState {
  /** Events that were taken in. */
  count: number;
  moments: readonly DayMoment[];
  told: readonly DayTold[];
  failed: readonly DayFailed[];
  asked: DayAsked | null;
  decisions: readonly Decision[];
  tally: DayTally | null;
  /** Why the day cannot go on; null: it can. */
  stopped: string | null;
  role: Role;
  /** The minute up to which all has been lived. */
  reached: number;
}

/** What the server sends at a time. */
export interface DayBatch {
  /** Number of its first event. */
  from: number;
  events: readonly DayEvent[];
  reached: number;
  role: Role;
}

/** Nothing is known yet. */
export function emptyDay(role: Role): DayState {
  return {
    count: 0,
    moments: [],
    told: [],
    failed: [],
    asked: null,
    decisions: [],
    tally: null,
    stopped: null,
    role,
    reached: 0,
  };
}

/** The day with what was sent; what is known already, as after a lost connection, counts once. */
export function withBatch(day: DayState, { from, events, reached, role }: DayBatch): DayState {
  const fresh = events.slice(Math.max(0, day.count - from));
  const moments = [...day.moments];
  const told = [...day.told];
  const failed = [...day.failed];
  const decisions = [...day.decisions];
  let { asked, tally, stopped } = day;
  for (const event of fresh) {
    if (event.type === 'moment') {
      if (moments.at(-1)?.tick === event.tick) moments.pop();
      moments.push(event);
    } else if (event.type === 'asked') asked = event;
    else if (event.type === 'decided') decisions.push(event.decision);
    else if (event.type === 'told') told.push(event);
    else if (event.type === 'failed') failed.push(event);
    else if (event.type === 'ended') tally = event.tally;
    else stopped = event.message;
  }
  if (asked !== null && decisions.some((each) => each.kind.endsWith('rated') && each.tick === asked!.tick))
    asked = null;
  return {
    count: day.count + fresh.length,
    moments,
    told,
    failed,
    asked,
    decisions,
    tally,
    stopped,
    role,
    reached: Math.max(day.reached, reached),
  };
}

/** The tick that had come by a minute. */
export function momentAt({ moments }: DayState, minute: number): DayMoment | null {
  return moments.findLast(({ seen }) => seen.minute <= minute) ?? null;
}

/** What was said last by a minute. */
export function wordAt({ told }: DayState, minute: number): DayTold | null {
  return told.findLast((each) => each.text !== null && each.minute <= minute) ?? null;
}

/** True where the person is away from home at a minute that has been lived. */
export function isAwayAt(day: DayState, minute: number, tickMinutes: number): boolean {
  const moment = momentAt(day, minute);
  return moment !== null && day.tally === null && minute >= moment.seen.minute + tickMinutes;
}
