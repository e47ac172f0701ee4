import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { EmbeddingModelV4 } from '@ai-sdk/provider';
import { faultOf } from './ai-sdk-fault.ts';
import { unitVector, vectorToText } from './embedding-vector.ts';
import { limitedFetch } from './limited-fetch.ts';
import type { ModelName } from './model-name.ts';
import { tokenCount } from './token-count.ts';
import type { Tried } from './provider.ts';
import type { Service } from './service.ts';

/** The embedding model of the AI SDK that is called `name`. */
export function embeddingModel(name: ModelName, { url, apiKey }: Service): EmbeddingModelV4 {
  const options = { baseURL: url, fetch: limitedFetch, ...(apiKey === null ? {} : { apiKey }) };
  switch (name.provider) {
    case 'openai':
      return createOpenAI(options).embedding(name.model);
    case 'google':
      return createGoogle(options).embedding(name.model);
    case 'openai-compatible':
      return createOpenAICompatible({ ...options, name: 'openai-compatible' }).embeddingModel(name.model);
    case 'anthropic':
    case 'deepseek':
      throw new RangeError(`${name.provider} offers no embeddings`);
  }
}

/** An embedding model as a provider: one call embeds one text, and its answer is the vector, scaled to length 1, as text. */
export function embeddingProvider(model: EmbeddingModelV4): (text: string, signal: AbortSignal) => Promise<Tried> {
  return async (text, signal) => {
    try {
      const { embeddings, usage } = await model.doEmbed({ values: [text], abortSignal: signal });
      const vector = unitVector(embeddings[0] ?? []);
      const used = { inputTokens: tokenCount(usage?.tokens, { least: 1 }), outputTokens: 0, reasoningTokens: null };
      if (vector !== null) return { text: vectorToText(vector), usage: used };
      const message = 'no vector with a direction came back';
      return { fault: 'bad-answer', next: 'again', message, retryAfterInMs: null, usage: used };
    } catch (error) {
      return faultOf(error, signal.aborted);
    }
  };
}
