import { z } from 'zod';
import type { DaysInput, StudyInput } from '../../run/index.ts';
import { mostAssistants, studyChoices } from './study-choices.ts';

/**
 * What a page asks for when it starts a study. Assistants, person and judge are what is built in or one of the studio's models: paths, addresses
 * and other specs are refused.
 */
export function studyRequest(models: readonly string[]) {
  const { conversations, days } = studyChoices(models);
  const seed = z.int().min(-2_147_483_648).max(2_147_483_647).default(1);
  const upTo = (most: number) =>
    z
      .int({ error: `a whole number from 1 to ${most} is expected` })
      .min(1)
      .max(most);
  const oneOf = (choices: readonly string[]) =>
    z.enum(choices as [string, ...string[]], { error: `one of these is expected: ${choices.join(', ')}` });
  const assistants = (builtIn: readonly string[]) =>
    z
      .array(oneOf([...builtIn, ...models]))
      .min(1, 'at least one assistant is expected')
      .max(mostAssistants)
      .refine((given) => new Set(given).size === given.length, 'each assistant is expected once');
  return z.discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('conversations'),
        people: upTo(conversations.people.most),
        events: upTo(conversations.length.most),
        assistants: assistants(conversations.assistants.builtIn),
        person: oneOf(conversations.person).default('agenda'),
        judge: oneOf(conversations.judge).default('heuristic'),
        seed,
      }),
      z.strictObject({
        kind: z.literal('days'),
        people: upTo(days.people.most),
        days: upTo(days.length.most),
        assistants: assistants(days.assistants.builtIn),
        person: oneOf(days.person).default('rules'),
        seed,
      }),
    ],
    { error: 'conversations or days is expected' },
  );
}

/** See {@link studyRequest}. */
export type StudyRequest = z.output<ReturnType<typeof studyRequest>>;

/** Where a study goes, and what it may cost. */
export interface StudyPlace {
  name: string;
  out: string;
  /** US dollars; null: no limit. */
  budget: number | null;
}

/** The study that a page asks for, as `livelong run` would be asked for it. */
export function conversationsInput(
  { people, events, assistants, person, judge, seed }: Extract<StudyRequest, { kind: 'conversations' }>,
  { name, out, budget }: StudyPlace,
): StudyInput {
  const limit = budget === null ? {} : { budget };
  return { name, out, people, events, assistants, user: person, judges: [judge], seed, ...limit };
}

/** The days that a page asks for, as `livelong days` would be asked for them. */
export function daysInputOf(
  { people, days, assistants, person, seed }: Extract<StudyRequest, { kind: 'days' }>,
  { name, out, budget }: StudyPlace,
): DaysInput {
  const limit = budget === null ? {} : { budget };
  return { name, out, people, days, assistants, raters: [person], seed, ...limit };
}
