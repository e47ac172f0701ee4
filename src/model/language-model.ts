import { createAnthropic } from '@ai-sdk/anthropic';
import { getModelCapabilities } from '@ai-sdk/anthropic/internal';
import { createDeepSeek } from '@ai-sdk/deepseek';
import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModelV4 } from '@ai-sdk/provider';
import { UsageError } from '../errors/index.ts';
import type { CallSettings } from './ai-sdk-provider.ts';
import type { Fetch } from './limited-fetch.ts';
import type { ModelName } from './model-name.ts';
import type { ModelParameters } from './parameters.ts';
import type { Service } from './service.ts';

/** The model of the AI SDK that is called `name`. */
export function languageModel(name: ModelName, { url, apiKey }: Service, fetch: Fetch): LanguageModelV4 {
  const options = { baseURL: url, fetch, ...(apiKey === null ? {} : { apiKey }) };
  switch (name.provider) {
    case 'openai':
      return createOpenAI(options)(name.model);
    case 'anthropic':
      return createAnthropic(options)(name.model);
    case 'google':
      return createGoogle(options)(name.model);
    case 'deepseek':
      return createDeepSeek(options)(name.model);
    case 'openai-compatible':
      return createOpenAICompatible({
        ...options,
        name: 'openai-compatible',
        supportsStructuredOutputs: true,
      }).chatModel(name.model);
  }
}

/** The least that Anthropic's older models take as a budget for thinking. */
const leastThinking = 1024;

/** Share of an answer's tokens that may go into thinking where it is counted in tokens. */
const thinkingShare = { low: 0.25, medium: 0.5, high: 0.75 };

/**
 * The parameters as the AI SDK takes them. Anthropic's older models think up to a number of tokens, which the SDK adds to the answer's; we take it
 * out of them instead, so that no answer has more than was allowed. OpenAI gives summaries of its thinking to verified organizations only, and the
 * SDK would ask for one.
 * @throws UsageError where too few tokens are allowed for thinking
 */
export function callSettings(
  name: ModelName,
  parameters: ModelParameters & { maxOutputTokens: number },
  role: string,
): CallSettings {
  const { reasoning, maxOutputTokens: most } = parameters;
  if (name.provider === 'openai' && reasoning !== undefined) {
    return { ...parameters, providerOptions: { openai: { reasoningSummary: null } } };
  }
  const counts = name.provider === 'anthropic' && !getModelCapabilities(name.model).supportsAdaptiveThinking;
  if (!counts || reasoning === undefined || reasoning === 'none') return parameters;
  if (most < 2 * leastThinking) {
    throw new UsageError(
      `${role} anthropic:${name.model}: reasoning ${reasoning} needs answers of at least ${2 * leastThinking} tokens, thinking included, and only ${most} are allowed. Allow more with max-tokens, or leave out reasoning.`,
    );
  }
  const budgetTokens = Math.max(leastThinking, Math.floor(most * thinkingShare[reasoning]));
  const { reasoning: _, ...others } = parameters;
  return {
    ...others,
    maxOutputTokens: most - budgetTokens,
    providerOptions: { anthropic: { thinking: { type: 'enabled', budgetTokens } } },
  };
}
