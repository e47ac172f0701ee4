import type { LanguageModelV4, LanguageModelV4GenerateResult, LanguageModelV4Prompt } from '@ai-sdk/provider';
import { faultOf } from './ai-sdk-fault.ts';
import type { Json } from '../files/index.ts';
import type { JsonSchema, Message, ModelRequest, Usage } from './model-port.ts';
import type { Provider, Tried } from './provider.ts';
import { withoutThinking } from './thinking.ts';

/** Parameters of a model that are sent with each call; absent ones are left to the provider. */
export interface ModelParameters {
  temperature?: number;
  maxOutputTokens?: number;
}

/**
 * A model of the AI SDK as a provider. Its own retries and parsing are not used: one call is one request, and its text comes back as it is,
 * without any thinking before it.
 * @param options.plainSchema leaves out the schema keywords that the provider refuses
 */
export function aiSdkProvider(
  model: LanguageModelV4,
  parameters: ModelParameters,
  options: { plainSchema?: boolean } = {},
): Provider {
  return async (request, signal) => {
    try {
      const result = await model.doGenerate({
        prompt: promptOf(request.messages),
        ...(request.answer === null
          ? {}
          : { responseFormat: responseFormat(request.answer, options.plainSchema ?? false) }),
        ...parameters,
        abortSignal: signal,
      });
      return answerOf(result);
    } catch (error) {
      return faultOf(error, signal.aborted);
    }
  };
}

function promptOf(messages: readonly Message[]): LanguageModelV4Prompt {
  return messages.map((message) =>
    message.role === 'system'
      ? { role: 'system', content: message.content }
      : { role: message.role, content: [{ type: 'text', text: message.content }] },
  );
}

function responseFormat(answer: NonNullable<ModelRequest['answer']>, plain: boolean) {
  const schema = plain ? withoutLengths(answer.schema) : answer.schema;
  return { type: 'json' as const, name: answer.name, schema: schema as Record<string, never> };
}

/** OpenAI's strict mode knows no lengths of strings; readers of the answer check them anyhow. */
function withoutLengths(value: JsonSchema): JsonSchema {
  const strip = (inner: Json): Json => {
    if (Array.isArray(inner)) return inner.map(strip);
    if (typeof inner !== 'object' || inner === null) return inner;
    const kept = Object.entries(inner).filter(([key]) => key !== 'minLength' && key !== 'maxLength');
    return Object.fromEntries(kept.map(([key, each]) => [key, strip(each)]));
  };
  return strip(value) as JsonSchema;
}

function answerOf(result: LanguageModelV4GenerateResult): Tried {
  const text =
    result.structuredOutputText ?? result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  if (result.finishReason.unified === 'content-filter') {
    return { fault: 'refused', message: 'the provider filtered the answer', retryAfterInMs: null, next: 'final' };
  }
  return { text: withoutThinking(text), usage: usageOf(result) };
}

function usageOf({ usage }: LanguageModelV4GenerateResult): Usage {
  return {
    inputTokens: usage.inputTokens.total ?? null,
    outputTokens: usage.outputTokens.total ?? null,
    reasoningTokens: usage.outputTokens.reasoning ?? null,
  };
}
