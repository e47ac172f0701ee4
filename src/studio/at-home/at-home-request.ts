import { z } from 'zod';
import { decision, roles } from './decision.ts';

/** Days that an assistant can have learned from before the day that is lived. */
export const mostTrainings = 14;

/** Decisions that a day can be begun with: more than anybody takes. */
export const mostDecisions = 3000;

/** The source of the people who come with Livelong. */
export const residentsSource = 'residents';

/** Which day is to be lived, and with whom. */
export const dayRequest = z.strictObject({
  /** `residents`, or a run of days. */
  source: z.string().min(1).max(300),
  /** Name of the person's folder; null: somebody who is drawn by `chance`, so that an assistant by hand knows nothing of them. */
  life: z.string().min(1).max(300).nullable(),
  chance: z.int().min(0).max(1_000_000_000),
  date: z.iso.date().refine((date) => date >= '2000-01-01' && date < '2100-01-01', 'a date between 2000 and 2099'),
  /** Who suggests while nobody does by hand: a built-in assistant, or a model of the studio. */
  assistant: z.string().min(1).max(200),
  /** Days before that it has learned from. */
  trainings: z.int().min(0).max(mostTrainings),
  /** Who rates while nobody does by hand: `rules`, or a model of the studio. */
  rater: z.string().min(1).max(200),
  /** Who one is in the morning. */
  role: z.enum(roles),
  /** True: whoever is the person rates silence at the end of each hour. */
  asksSilence: z.boolean(),
});

/** See {@link dayRequest}. */
export type DayRequest = z.infer<typeof dayRequest>;

/** A day that is begun, and how far it was lived before: a restarted server lives it again. */
export const beginning = z.strictObject({
  request: dayRequest,
  decisions: z.array(decision).max(mostDecisions).default([]),
  until: z.number().min(0).max(2880).default(0),
});

/** Lets a day go on. */
export const going = z.strictObject({
  until: z.number().min(0).max(2880),
  stopsAtWord: z.boolean(),
});
