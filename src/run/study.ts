import { z } from 'zod';
import { memoryModes } from '../assistant/index.ts';
import { writtenParameters } from '../model/index.ts';

/** Most events, turns and the like that a flag takes: beyond this it is a slip of the finger. */
const count = z.int().min(1).max(1_000_000);

/** Names that are also names of folders. */
export const label = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, 'letters, digits, dot, dash and underscore, at most 60');

/** A study, resolved: all that `study.yaml` in a run directory holds. Keys are never among it. */
export const study = z.strictObject({
  /** The study's name: part of the default run directory. */
  name: z.string().min(1),
  /** Identity of the run: see `studyId`. */
  id: z.string(),
  /** Where the lives came from; null for the bundled ones. The run reads its own copy. */
  lives: z.string().nullable(),
  people: count,
  /** Events of the longest life. */
  events: count,
  turns: count,
  /**
   * `lifesim`: conversations go as in LifeSim's own program (nobody ends one, the portrait asks for the person's own dimensions only …:
   * docs/lifesim.md). Absent everywhere else.
   */
  procedure: z.literal('lifesim').optional(),
  /** How a model plays the person's turn: one call for all of it, or one for each step. */
  'turns-as': z.enum(['joint', 'separate']),
  trials: count,
  seed: z.int(),
  /** Who plays the people; parameters only where a model does. */
  user: z.strictObject({ spec: z.string(), parameters: writtenParameters.optional() }),
  assistants: z
    .array(
      z.strictObject({
        label,
        spec: z.string(),
        /** Only for model assistants. */
        memory: z.enum(memoryModes).optional(),
        /** What was asked for beside the role's defaults; only for model assistants and bare services. */
        parameters: writtenParameters.optional(),
        /** Who reads its replies before the person does, and looks back at finished conversations; absent where nobody does. */
        analysis: z.strictObject({ spec: z.string(), parameters: writtenParameters.optional() }).optional(),
        /** Identity of what is tested: see `assistantId`. */
        id: z.string(),
      }),
    )
    .min(1),
  judges: z
    .array(z.strictObject({ label, spec: z.string(), parameters: writtenParameters.optional(), id: z.string() }))
    .min(1),
  /** What compares texts. */
  embedding: z.string(),
  /** From which overlap on a reply counts as heard before; null: the embedder's own. */
  'overlap-threshold': z.number().min(0).max(1).nullable(),
  concurrency: z.int().min(1).max(10_000),
  /** Null: no limit. */
  'requests-per-minute': count.nullable(),
  /** Null: no limit. */
  'tokens-per-minute': z.int().min(1).nullable(),
  /** Seconds. */
  'call-timeout': z.number().positive().max(300),
  /** What the run branches off: id of a study, a life of it, the event at which it begins, and what is set there. Absent for whole runs. */
  branch: z
    .strictObject({ of: z.string(), life: z.string(), at: z.int().min(1), set: z.array(z.string()).min(1) })
    .optional(),
  /** US dollars for the whole run; null: no limit. */
  budget: z.number().positive().nullable(),
});

/** See {@link study}. */
export type Study = z.infer<typeof study>;

/** See {@link study}. */
export type Procedure = NonNullable<Study['procedure']>;

/** One assistant of a study. */
export type StudyAssistant = Study['assistants'][number];

/** One judge of a study. */
export type StudyJudge = Study['judges'][number];
