import { z } from 'zod';
import { objectives } from '../../assistant/index.ts';
import { deliveryRules } from '../../life/index.ts';
import { label } from '../study.ts';

/** A study of days, resolved: all that its study.yaml holds. Keys are never among it. */
export const daysStudy = z.strictObject({
  kind: z.literal('days'),
  /** Of the program that lives them. */
  engine: z.int(),
  name: z.string().min(1),
  /** Identity of people, homes, plans and how days are lived: see `daysId`. */
  id: z.string(),
  /** Where the people came from, in words. */
  from: z.string(),
  people: z.int().min(1),
  days: z.int().min(1),
  'held-out': z.int().min(0),
  start: z.string(),
  tick: z.int(),
  seed: z.int(),
  assistants: z.array(z.strictObject({ label, spec: z.string(), id: z.string() })).min(1),
  training: z.strictObject({
    objective: z.enum(objectives),
    beta: z.number(),
    rate: z.number(),
    passes: z.int(),
    pairs: z.union([z.int(), z.literal('half-today')]),
    'speech-share': z.number(),
  }),
  deliver: z.enum(deliveryRules),
  'rating-noise': z.number(),
  'rating-delay': z.number(),
  'shuffle-ratings': z.boolean(),
  ticks: z.enum(['runs', 'full']),
});

/** See {@link daysStudy}. */
export type DaysStudy = z.infer<typeof daysStudy>;

/** One assistant of a study of days. */
export type DaysAssistant = DaysStudy['assistants'][number];
