import type { ModelRequest, Usage } from './model-port.ts';

/** Tokens of one try of a call. */
export interface Tokens {
  inputTokens: number;
  outputTokens: number;
}

/** What a provider may add around each message: role names and separators of its chat template. */
const tokensPerMessage = 16;

/** What a provider may add to a request: a preamble, instructions on how to obey a schema. */
const tokensPerRequest = 400;

/**
 * The most tokens that one try can be charged for. A tokenizer that starts from bytes never makes more tokens of a text than it has bytes in UTF-8.
 * @param maxOutputTokens the limit that is sent with the request; thinking counts in it
 */
export function tokenBound({ messages, answer }: ModelRequest, maxOutputTokens: number): Tokens {
  let inputTokens = tokensPerRequest + (answer === null ? 0 : Buffer.byteLength(JSON.stringify(answer)));
  for (const { content } of messages) inputTokens += Buffer.byteLength(content) + tokensPerMessage;
  return { inputTokens, outputTokens: maxOutputTokens };
}

/** Tokens of a try that was sent: what the provider counted, and the bound where it did not say. */
export function tokensUsed(usage: Pick<Usage, 'inputTokens' | 'outputTokens'>, bound: Tokens): Tokens {
  return {
    inputTokens: counted(usage.inputTokens) ?? bound.inputTokens,
    outputTokens: counted(usage.outputTokens) ?? bound.outputTokens,
  };
}

/** A count as it stands in an answer; null for what is none. */
function counted(tokens: number | null): number | null {
  return tokens !== null && Number.isFinite(tokens) && tokens >= 0 ? tokens : null;
}
