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
  /** Inputs to show the prompt with and to hash it by. */
  readonly example: Input;
  messages(input: Input): readonly Message[];
  /** Shape of the answer; null for plain text. */
  schema: ((input: Input) => z.ZodType<Answer>) | null;
}

/** Changes with every change of wording or shape that the prompt's example shows. */
export function promptHash<Input, Answer>(prompt: Prompt<Input, Answer>): string {
  const { example } = prompt;
  const schema = prompt.schema === null ? null : answerSchema(prompt.schema(example));
  return canonicalHash({ messages: prompt.messages(example), schema }, 16);
}
