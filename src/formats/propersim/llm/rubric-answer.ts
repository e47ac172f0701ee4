import { z } from 'zod';
import { activityKinds, suggestionTopics, weekdays, type SampledPerson } from '../../../person/index.ts';
import type { Criteria } from '../persona.ts';

/** Whose rubric a model writes down: name, days and hobbies say what it may speak of. */
export type RubricSubject = Pick<SampledPerson, 'name' | 'routine' | 'hobbies'>;

/** What a model turns into a structured rubric. */
export interface RubricQuestion {
  subject: RubricSubject;
  criteria: Criteria;
}

const text = z.string().trim().min(1).max(200);
const hour = z.int().min(0).max(23);
const minute = z.literal([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55]);

/** Days that a window may be for. */
export const windowDays = ['every day', 'weekdays', 'weekend', ...weekdays] as const;

const window = z.strictObject({
  days: z.enum(windowDays),
  from: z.strictObject({ hour, minute }),
  to: z.strictObject({ hour, minute }),
  why: text,
});

/** What a model answers: the four paragraphs in a closed form. What a person may wish for is limited to what they do. */
export function rubricAnswer({ routine, hobbies }: Pick<RubricSubject, 'routine' | 'hobbies'>) {
  const done = new Set(routine.days.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  const kinds = activityKinds.filter((kind) => kind !== 'hobby' && done.has(kind));
  const during = z.enum(['free time', ...kinds, ...hobbies.map(({ name }) => `hobby: ${name}`)]);
  const topic = z.enum(suggestionTopics);
  return z.strictObject({
    welcome: z.array(z.strictObject({ during, topic, text })).max(16),
    receptive: z.array(window).max(12),
    protected: z.array(window).max(12),
    perDay: z.int().min(1).max(48).nullable(),
    perHours: z.strictObject({ count: z.int().min(1).max(12), hours: z.int().min(1).max(12) }).nullable(),
    gapMinutes: z.int().min(0).max(720).nullable(),
    manner: z.enum(['warm', 'friendly', 'matter-of-fact']),
    length: z.enum(['one sentence', 'two or three sentences', 'as long as it needs']),
    humour: z.boolean(),
    choices: z.enum(['one', 'two or three', 'all']),
    reasons: z.boolean(),
    redLines: z.array(z.strictObject({ text, topic: topic.nullable() })).max(10),
    notExpressible: z.array(text).max(10),
  });
}

/** See {@link rubricAnswer}. */
export type RubricAnswer = z.infer<ReturnType<typeof rubricAnswer>>;

/** A window of an answer. */
export type AnsweredWindow = z.infer<typeof window>;
