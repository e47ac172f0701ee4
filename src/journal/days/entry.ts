import { z } from 'zod';
import { failureIn } from '../failure.ts';
import { dayTally } from './day-tally.ts';
import { rating } from './rating-schema.ts';
import { reactions } from './rating.ts';
import { talkTally } from './talk-tally.ts';

const day = z.int().positive();
const tick = z.int().nonnegative();

/** A candidate of the assistant and how the person rated it. */
export const ratedCandidate = z.strictObject({
  /** Null is silence. */
  text: z.string().min(1).nullable(),
  /** What the assistant said about it; absent for silence. */
  topic: z.string().nullable().optional(),
  style: z.string().nullable().optional(),
  reason: z.string().nullable().optional(),
  /** Null: the person was not asked about it. */
  rating: rating.nullable(),
  /** Why it was rated so, where that was said. */
  why: z.string().optional(),
});

/** The head of a journal of days: who lives with which assistant. */
export const daysStarted = z.strictObject({
  type: z.literal('days-started'),
  version: z.literal(1),
  life: z.string(),
  /** The person's id in the input. */
  person: z.string(),
  assistant: z.string(),
  home: z.string(),
  tickSeconds: z.int().positive(),
  /** The stated rate in suggestions per hour awake at home. */
  statedPerHour: z.number().nonnegative(),
});

/** The person gets up. The plan itself lies in the life's plans.jsonl, the same for all assistants. */
export const dayStarted = z.strictObject({ type: z.literal('day-started'), day, date: z.string() });

/** The assistant spoke; where every tick is written: or kept silent. */
export const tickTaken = z.strictObject({
  type: z.literal('tick-taken'),
  day,
  /** Place among the day's ticks, from 0. */
  tick,
  /** Local time of day, as 07:32:30; past 24 h it is the next date. */
  time: z.string(),
  candidates: z.array(ratedCandidate).min(1),
  /** Which of them was done. */
  delivered: z.int().nonnegative(),
  /** What the person did about it; null after silence. */
  reaction: z.enum(reactions).nullable(),
  /** What the person would rather have heard; absent where they were not asked. */
  revision: z.string().nullable().optional(),
  /** The suggestion lay in a protected window. */
  guarded: z.literal(true).optional(),
  /** What the person does instead of the plan from now on, where they followed. */
  follows: z.strictObject({ doing: z.string(), until: z.number() }).optional(),
});

/** A stretch of silent ticks that follow on each other and were rated alike. What else was weighed at them is not told. */
export const silenceKept = z.strictObject({
  type: z.literal('silence-kept'),
  day,
  tick,
  ticks: z.int().positive(),
  rating,
});

const failure = failureIn(['assistant']);

/** The assistant's call failed at a tick. */
export const tickFailed = z.strictObject({ type: z.literal('tick-failed'), day, tick, failure });

/** The day could not be planned: it is no day under any assistant. */
export const dayFailed = z.strictObject({ type: z.literal('day-failed'), day, failure: failureIn(['planner']) });

/** A talk took the person's time: from one minute to the other there was no tick, and then the day went on as planned. */
export const dayInterrupted = z.strictObject({
  type: z.literal('day-interrupted'),
  day,
  /** Number of the life event that was talked about, as the conversation's entries have it. */
  event: z.int().positive(),
  /** Minutes since the day's midnight. */
  from: z.number().nonnegative(),
  to: z.number().nonnegative(),
});

/** The person goes to bed. */
export const dayEnded = z.strictObject({
  type: z.literal('day-ended'),
  day,
  tally: dayTally,
  /** Absent where nobody talks. */
  talks: talkTally.optional(),
  /** Longest chain of dependent calls from the first day's start. */
  chain: z.int().nonnegative(),
});

/** The assistant learned from the day. */
export const dayLearned = z.strictObject({
  type: z.literal('day-learned'),
  day,
  training: z.record(z.string(), z.union([z.number(), z.string()])),
  /** Hash of its memory from here on. */
  memory: z.string().optional(),
  /** Nothing was trained: what should have learned, or who should have trained it, failed. */
  failure: failureIn(['assistant', 'trainer']).optional(),
});

/** The same held-out days under the assistant as it is after `trainings` trainings. */
export const heldOutLived = z.strictObject({
  type: z.literal('held-out-lived'),
  trainings: z.int().nonnegative(),
  tally: dayTally,
});

/** The last line of a complete journal. */
export const daysEnded = z.strictObject({ type: z.literal('days-ended'), chain: z.int().nonnegative() });

/** Any line of a journal of days. */
export const dayEntry = z.discriminatedUnion('type', [
  daysStarted,
  dayStarted,
  tickTaken,
  silenceKept,
  tickFailed,
  dayFailed,
  dayInterrupted,
  dayEnded,
  dayLearned,
  heldOutLived,
  daysEnded,
]);

export type DayEntry = z.infer<typeof dayEntry>;
export type DaysStarted = z.infer<typeof daysStarted>;
export type TickTaken = z.infer<typeof tickTaken>;
export type DayEnded = z.infer<typeof dayEnded>;
export type HeldOutLived = z.infer<typeof heldOutLived>;
export type JournaledCandidate = z.infer<typeof ratedCandidate>;

const typesOfDays: ReadonlySet<unknown> = new Set(dayEntry.options.map(({ shape }) => shape.type.value));

/** True for a line of a journal that is about days, by its type. */
export function isOfDays(line: unknown): boolean {
  return typeof line === 'object' && line !== null && 'type' in line && typesOfDays.has(line.type);
}
