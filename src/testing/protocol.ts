import type { Json } from '../files/index.ts';
import type { ErrorAnswer, Problem } from './problem.ts';
import type { Schema } from './schema.ts';

/** The body of a request, parsed. */
export type RequestBody = { readonly [key: string]: Json };

/** What the server says: a text, or a refusal to answer. */
export interface Said {
  text: string;
  isRefused: boolean;
  /** The text was longer than the request allowed, and is cut off. */
  isCut: boolean;
  inputTokens: number;
  outputTokens: number;
}

/** How a provider tells what went wrong. */
export type TellProblem = (problem: Problem) => ErrorAnswer;

/** One of the ways in which models are asked for text over HTTP. */
export interface TextProtocol {
  kind: 'text';
  /** The schema that is asked for; null for plain text. */
  wantedSchema(body: RequestBody): Schema | null;
  /** The part of the request that the model reads. */
  prompt(body: RequestBody): Json;
  /** Tokens that the answer may have; null where nothing is said. */
  mostTokens(body: RequestBody): number | null;
  /** The body of the answer to call number `index`. */
  answer(body: RequestBody, said: Said, index: number): Json;
  error: TellProblem;
}

/** One of the ways in which models are asked for vectors over HTTP. */
export interface VectorProtocol {
  kind: 'vectors';
  /** The texts to embed. */
  texts(body: RequestBody): readonly string[];
  /** The body of the answer. */
  answer(body: RequestBody, vectors: readonly (readonly number[])[], tokens: number): Json;
  error: TellProblem;
}

/** One of the ways in which models are called over HTTP. */
export type Protocol = TextProtocol | VectorProtocol;

/** What a refused request is told where the protocol has room for words. */
export const refusal = 'I cannot help with that.';

/** The number in a body; null where none is. */
export function numberOrNull(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
