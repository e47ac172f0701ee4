import { z } from 'zod';
import { memoryModes } from '../assistant/index.ts';

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
  trials: count,
  seed: z.int(),
  /** How the person's turn is made: one call for all of it. */
  'turns-as': z.literal('joint'),
  user: z.string(),
  assistants: z
    .array(
      z.strictObject({
        label,
        spec: z.string(),
        memory: z.enum(memoryModes),
        /** Identity of what is tested: see `assistantId`. */
        id: z.string(),
      }),
    )
    .min(1),
  judges: z.array(z.strictObject({ label, spec: z.string(), id: z.string() })).min(1),
  concurrency: z.int().min(1).max(10_000),
  /** Seconds. */
  'call-timeout': z.number().positive().max(300),
});

/** See {@link study}. */
export type Study = z.infer<typeof study>;

/** One assistant of a study. */
export type StudyAssistant = Study['assistants'][number];

/** One judge of a study. */
export type StudyJudge = Study['judges'][number];
