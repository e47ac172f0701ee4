import { z } from 'zod';

/** What sort of thing somebody does in a stretch of a day, as anybody who sees them would say it. */
export const dayActivityKinds = [
  'getting up',
  'breakfast',
  'lunch',
  'dinner',
  'night meal',
  'work',
  'study',
  'job search',
  'care',
  'housework',
  'hobby',
  'rest',
  'free',
  'going to bed',
  'travel',
] as const;

const minute = z.int().min(0).max(2880);

/** Five to thirty minutes of a day, or longer where somebody is away. */
export const dayActivity = z.strictObject({
  /** Minutes from the day's midnight; past 1440 is after the next midnight. */
  from: minute,
  to: minute,
  kind: z.enum(dayActivityKinds),
  /** What is done, in words that anybody could see: "cutting vegetables". */
  doing: z.string().min(1),
  /** What it is part of: "cooking dinner". */
  part: z.string().min(1),
  /** Name of the hobby for `kind` hobby, else null. */
  hobby: z.string().nullable(),
  /** Where in the home; null: away from home. */
  at: z.strictObject({ room: z.string(), object: z.string() }).nullable(),
});

/** One day of a person as planned, from getting up to going to bed; it does not depend on any assistant. */
export const dayPlan = z.strictObject({
  /** Local date, as 2026-03-02. */
  date: z.string(),
  weekday: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  up: minute,
  bed: minute,
  /** In order and without gaps from `up` to `bed`. */
  activities: z.array(dayActivity).min(1),
});

export type DayActivityKind = (typeof dayActivityKinds)[number];
export type DayActivity = z.infer<typeof dayActivity>;
export type DayPlan = z.infer<typeof dayPlan>;
