import type { FaultKind } from '../errors/index.ts';
import type { Json } from '../files/index.ts';

/** One message of a prompt. */
export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** A JSON Schema (draft 2020-12 subset) as a plain value. */
export type JsonSchema = { readonly [key: string]: Json };

/** What is asked of a model, without anything that says where or when. */
export interface ModelRequest {
  messages: readonly Message[];
  /** Asks for JSON of this shape; null asks for plain text. */
  answer: { name: string; schema: JsonSchema } | null;
}

/** Tokens as the provider counted them; null where it did not say. */
export interface Usage {
  inputTokens: number | null;
  outputTokens: number | null;
  reasoningTokens: number | null;
}

/** One try of a call. */
export interface Attempt {
  outcome: 'answered' | FaultKind;
  latencyInMs: number;
  /** What the server or the network said; absent for an answer. */
  detail?: string;
}

/** How a call ended after all its attempts. */
export type CallOutcome = { attempts: readonly Attempt[] } & (
  | { text: string; usage: Usage }
  | { failure: { kind: FaultKind; message: string } }
);

/** A language model behind an endpoint, with its retries and limits: all that roles know of models. */
export interface ModelPort {
  /** The name without any URL, as it stands in run ids and record hashes. */
  readonly name: string;
  /** Parameters that change what the model says, such as temperature; part of ids and hashes. */
  readonly parameters: { readonly [key: string]: Json };
  /**
   * Asks once; retries what may pass by itself. A call that fails for good is an outcome, not an exception.
   * @param options.priority calls with higher ones get a place first: the number of calls that still wait for this one
   * @throws OutageError when the endpoint does not work at all
   */
  ask(request: ModelRequest, options: { priority: number }): Promise<CallOutcome>;
}
