import { z } from 'zod';
import { objectives, reasonPlaces, recordLevels } from '../../assistant/index.ts';
import { deliveryRules } from '../../life/index.ts';
import { writtenParameters } from '../../model/index.ts';
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
  /** The model that reads what ProPerSim's personas expect; absent where rules do, or other people are taken. */
  'persona-reader': z.string().optional(),
  days: z.int().min(1),
  'held-out': z.int().min(0),
  /** Date of the first day; with a timeline without --start `first event`: then each line of people.jsonl has its own. */
  start: z.string(),
  /** How life events are lived along with the days; absent where there are days alone. */
  timeline: z
    .strictObject({
      mode: z.enum(['events', 'both']),
      /** Who answers for the built-in suggesters. */
      reply: z.enum(['silent', 'echo', 'generic', 'helpful']),
      /** Turns of a talk, at most. */
      turns: z.int().min(1),
    })
    .optional(),
  tick: z.int(),
  seed: z.int(),
  /** Who plans the days. */
  planner: z.strictObject({ spec: z.string(), parameters: writtenParameters.optional() }),
  /** Who rates; the first is the person. */
  raters: z
    .array(z.strictObject({ label, spec: z.string(), parameters: writtenParameters.optional(), id: z.string() }))
    .min(1),
  rating: z.strictObject({ as: z.enum(['joint', 'separate']), all: z.boolean(), revisions: z.boolean() }),
  assistants: z
    .array(
      z.strictObject({
        label,
        spec: z.string(),
        parameters: writtenParameters.optional(),
        /** How a model is made an assistant; absent for all others. */
        harness: z
          .strictObject({
            candidates: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
            memory: z.enum(recordLevels),
            retrieval: z.boolean(),
            persona: z.enum(['hidden', 'person', 'rubric']),
            reasons: z.enum(reasonPlaces),
            forcedSilence: z.number(),
          })
          .optional(),
        /** The commands that train its model and measure it; absent where nobody does. */
        outside: z.strictObject({ trainer: z.string(), guard: z.string().nullable() }).optional(),
        id: z.string(),
      }),
    )
    .min(1),
  embedding: z.string(),
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
  concurrency: z.int().min(1),
  'requests-per-minute': z.int().min(1).nullable(),
  'tokens-per-minute': z.int().min(1).nullable(),
  'call-timeout': z.number().positive(),
  budget: z.number().positive().nullable(),
});

/** See {@link daysStudy}. */
export type DaysStudy = z.infer<typeof daysStudy>;

/** One assistant of a study of days. */
export type DaysAssistant = DaysStudy['assistants'][number];

/** How a model is made an assistant at home. */
export type Harness = NonNullable<DaysAssistant['harness']>;

/** One rater of a study of days. */
export type DaysRater = DaysStudy['raters'][number];

/** Who trains a model, and who measures it. */
export type Outside = NonNullable<DaysAssistant['outside']>;
