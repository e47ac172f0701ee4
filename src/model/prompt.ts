import type { z } from 'zod';
import { canonicalHash } from '../files/index.ts';
import type { JsonSchema, Message } from './model-port.ts';
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

/** A prompt as people and hashes see it: filled in with its own examples. */
export interface ShownPrompt {
  readonly name: string;
  readonly purpose: string;
  /** See {@link promptHash}. */
  readonly hash: string;
  /** What each example says, and the JSON Schema of its answer; null for plain text. */
  readonly examples: readonly { messages: readonly Message[]; schema: JsonSchema | null }[];
  /** Wording around the prompt, such as complaints about bad answers. */
  readonly around: readonly string[];
}

/** A prompt filled in with its own examples. */
export function shownPrompt<Input, Answer>(prompt: Prompt<Input, Answer>): ShownPrompt {
  const { name, purpose, around = [] } = prompt;
  const examples = prompt.examples.map((example) => ({
    messages: prompt.messages(example),
    schema: prompt.schema === null ? null : answerSchema(prompt.schema(example)),
  }));
  return { name, purpose, hash: canonicalHash({ shown: examples, around }, 16), examples, around };
}

/** Changes with every change of wording or shape that the prompt's examples show. */
export function promptHash<Input, Answer>(prompt: Prompt<Input, Answer>): string {
  return shownPrompt(prompt).hash;
}
