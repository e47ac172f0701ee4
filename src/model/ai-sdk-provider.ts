import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4GenerateResult,
  LanguageModelV4Prompt,
} from '@ai-sdk/provider';
import type { FaultKind } from '../errors/index.ts';
import { LivelongError } from '../errors/index.ts';
import { faultOf } from './ai-sdk-fault.ts';
import type { JsonSchema, Message, ModelRequest, Usage } from './model-port.ts';
import type { Fault, Provider, Tried } from './provider.ts';
import { tokenCount } from './token-count.ts';
import { withoutThinking } from './thinking.ts';

/**
 * Most characters (UTF-16 units) of an answer, thinking not counted. It is some 50,000 tokens, more than any role needs; what is made of an answer,
 * such as its vector, takes time with its length, and may not hold up the calls of others.
 */
export const longestAnswer = 200_000;

/** What goes with each call of a model, in the terms of the AI SDK. */
export type CallSettings = Pick<
  LanguageModelV4CallOptions,
  'temperature' | 'topP' | 'maxOutputTokens' | 'reasoning' | 'seed' | 'providerOptions'
>;

/**
 * A model of the AI SDK as a provider. Its own retries and parsing are not used: one call is one request, and its text comes back as it is,
 * without any thinking before it. A structured answer that was cut off at the length limit is a fault, as half of it may look whole once repaired; a
 * plain one that was cut off is what was said, and a fault only where nothing was. One longer than {@link longestAnswer} is a fault, too.
 * @param options.schema makes a schema fit for the provider
 */
export function aiSdkProvider(
  model: LanguageModelV4,
  settings: CallSettings,
  options: { schema?: (schema: JsonSchema) => JsonSchema } = {},
): Provider {
  return async (request, signal) => {
    try {
      const result = await model.doGenerate({
        prompt: promptOf(request.messages),
        ...(request.answer === null ? {} : { responseFormat: responseFormat(request.answer, options.schema) }),
        ...settings,
        abortSignal: signal,
      });
      return answerOf(result, request);
    } catch (error) {
      if (LivelongError.isInstance(error)) throw error;
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

function responseFormat(
  answer: NonNullable<ModelRequest['answer']>,
  fit: (schema: JsonSchema) => JsonSchema = (schema) => schema,
) {
  return { type: 'json' as const, name: answer.name, schema: fit(answer.schema) as Record<string, never> };
}

function answerOf(result: LanguageModelV4GenerateResult, request: ModelRequest): Tried {
  const raw =
    result.structuredOutputText ?? result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const text = withoutThinking(raw);
  const usage = usageOf(result);
  const fault = (kind: FaultKind, next: Fault['next'], message: string): Fault => ({
    fault: kind,
    message,
    retryAfterInMs: null,
    next,
    usage,
  });
  if (text.length > longestAnswer) return fault('bad-answer', 'final', tooLong(text.length));
  switch (result.finishReason.unified) {
    case 'content-filter':
      return fault('refused', 'final', 'the provider filtered the answer');
    case 'error':
      return fault('server-error', 'again', `the provider broke off the answer (${result.finishReason.raw})`);
    case 'length':
      if (request.answer !== null) return fault('unparsable', 'final', cutOff('before the JSON was whole'));
      if (text === '') return fault('empty', 'final', cutOff('before it began; thinking counts, too'));
      break;
    default:
      break;
  }
  return { text, usage };
}

function tooLong(length: number): string {
  return `the answer is too long: ${length} characters, at most ${longestAnswer} are read; allow shorter answers with max-tokens`;
}

function cutOff(when: string): string {
  return `the answer was cut off ${when}: allow longer answers with max-tokens, or ask for less reasoning`;
}

/** The SDK reads a count that is missing as 0. Nothing is sent without a prompt, and no text is made of no tokens: such counts are unknown. */
function usageOf({ usage }: LanguageModelV4GenerateResult): Usage {
  return {
    inputTokens: tokenCount(usage.inputTokens.total, { least: 1 }),
    outputTokens: tokenCount(usage.outputTokens.total, { least: 1 }),
    reasoningTokens: tokenCount(usage.outputTokens.reasoning),
  };
}
