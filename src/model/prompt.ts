import type { z } from 'zod';
import { canonicalHash } from '../files/index.ts';
import type { Message } from './model-port.ts';
import { answerSchema } from './structured.ts';

/** A prompt with a face: what it is for, what goes in, what it says, and the shape of its answer. */
export interface Prompt<Input, Answer> {
  /** Unique, such as `user/react`. */
  readonly name: string;
  /** One sentence. */
  readonly purpose: string;
  /** Inputs to show the prompt with and to hash it by: one for each branch of its wording. */
  readonly examples: readonly Input[];
  /** Wording around the prompt that is part of what is asked, such as complaints about bad answers. */
  readonly around?: readonly string[];
  messages(input: Input): readonly Message[];
  /** Shape of the answer; null for plain text. */
  schema: ((input: Input) => z.ZodType<Answer>) | null;
}

/** Changes with every change of wording or shape that the prompt's examples show. */
export function promptHash<Input, Answer>(prompt: Prompt<Input, Answer>): string {
  const shown = prompt.examples.map((example) => ({
    messages: prompt.messages(example),
    schema: prompt.schema === null ? null : answerSchema(prompt.schema(example)),
  }));
  return canonicalHash({ shown, around: prompt.around ?? [] }, 16);
}
