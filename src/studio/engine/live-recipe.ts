import { z } from 'zod';
import { weathers } from '../../world/index.ts';

const name = z.string().min(1).max(200);

/** Longest goal that can be given, in characters. */
export const longestGoal = 300;

const goal = z
  .string()
  .trim()
  .min(3, 'a goal is a sentence of at least 3 characters')
  .max(longestGoal, `a goal has at most ${longestGoal} characters`);

const weather = z.strictObject({
  /** Null: as it comes. */
  wish: z.enum(weathers).nullable(),
  /** For so many days; null until it is changed again. */
  days: z.int().min(1).max(365).nullable(),
});

/** What somebody changes of a life while it is made. */
export const steering = z
  .strictObject({ goal: goal.optional(), weather: weather.optional() })
  .refine((given) => given.goal !== undefined || given.weather !== undefined, 'a goal or a weather is expected');

/** What was changed, and behind how many events. */
export const steeringAt = z.strictObject({
  after: z.int().min(0).max(1000),
  /** Local minute at which it was said. */
  minute: z.int().min(0).max(100_000_000),
  goal: goal.optional(),
  weather: weather.optional(),
});

const wishes = z.strictObject({
  gender: z.enum(['female', 'male', 'nonbinary']).optional(),
  age: z.int('a whole number of years is expected').min(18).max(90).optional(),
  culture: name.optional(),
  place: name.optional(),
});

/** Changes from outside that a life can have. */
export const mostSteerings = 500;

/** All that decides a life: equal recipes give equal lives, as far as built-in minds think. */
export const liveRecipe = z.strictObject({
  person: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('known'), source: name, life: name }),
    z.strictObject({ kind: z.literal('made'), wishes }),
  ]),
  /** A domain of the pool, or `mixed`. */
  domain: name,
  seed: z.int().min(0).max(2_147_483_647),
  /** `rules`, or one of the models that the studio was started with. */
  mind: name,
  /** Where the answers of a model are kept; null where none is asked. Nobody can guess it. */
  record: z
    .string()
    .regex(/^[a-z0-9]{32}$/)
    .nullable(),
  steerings: z.array(steeringAt).max(mostSteerings),
});

/** All that decides a life. */
export type LiveRecipe = z.output<typeof liveRecipe>;

/** What was changed from outside, and behind how many events. */
export type SteeringAt = z.output<typeof steeringAt>;

/** What somebody changes of a life while it is made. */
export type SteeringGiven = z.output<typeof steering>;
