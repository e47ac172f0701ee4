import { z } from 'zod';
import { dayActivityKinds } from '../../journal/index.ts';
import { homeUses, settings } from '../../world/index.ts';

/** Who can be needed for a script: living in the home, or, for kin and grandchild, known. */
export const scriptNeeds = ['partner', 'child', 'elder', 'housemate', 'kin', 'grandchild'] as const;

/** One of {@link scriptNeeds}. */
export type ScriptNeed = (typeof scriptNeeds)[number];

const text = z.string().trim().min(1);
const level = z.enum(['low', 'middle', 'high'], { error: 'low, middle or high is expected' });
const use = z.enum([...homeUses, 'away']);

const range = (least: number, most: number) =>
  z
    .tuple([z.int().min(least).max(most), z.int().min(least).max(most)])
    .refine(([from, to]) => from <= to, 'the smaller number comes first');

const minutes = range(5, 720).refine(([from, to]) => from % 5 === 0 && to % 5 === 0, 'minutes are multiples of 5');

const step = z
  .strictObject({
    use: z.union([use.transform((one) => [one]), z.array(use).min(1)]),
    minutes,
    often: z.number().positive().max(1).default(1),
    repeat: z.boolean().default(false),
    every: z.int().min(1).max(9).default(1),
    kind: z.enum(dayActivityKinds).nullable().default(null),
    part: text.nullable().default(null),
    do: z.array(text).min(1),
  })
  .refine(({ use: uses, minutes: [, most] }) => uses.includes('away') || most <= 30, {
    path: ['minutes'],
    message: 'at home a step takes at most 30 minutes',
  });

const script = z.strictObject({
  kind: z.enum(dayActivityKinds),
  part: text,
  words: z.array(text).default([]),
  titles: z.array(text).default([]),
  own: z.boolean().default(false),
  away: z.boolean().default(false),
  outdoors: z.boolean().default(false),
  freely: z.union([z.literal('never'), minutes]).default([20, 60]),
  weight: z.number().positive().default(1),
  minutes: minutes.nullable().default(null),
  hours: range(0, 30).nullable().default(null),
  days: z.enum(['weekday', 'weekend']).nullable().default(null),
  ages: range(0, 120).default([0, 120]),
  settings: z
    .array(z.enum(settings))
    .min(1)
    .default([...settings]),
  needs: z.array(z.enum(scriptNeeds)).default([]),
  child: range(0, 17).nullable().default(null),
  likes: z.record(text, level).default({}),
  against: z.record(text, z.array(level).min(1)).default({}),
  steps: z.array(step).min(1),
});

/** The file of activities: what slots are filled with, what objects are for, and how stretches of a day go. */
export const activitiesFile = z.strictObject({
  lists: z.record(
    z.string().regex(/^[a-z]+$/),
    z.object({ anywhere: z.array(text).min(1) }).catchall(z.array(text).min(1)),
  ),
  objects: z.record(text, z.array(text)),
  scripts: z.array(script).min(1),
});

/** What stands in a file of activities. */
export type ActivitiesFile = z.infer<typeof activitiesFile>;
