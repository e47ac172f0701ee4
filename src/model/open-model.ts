import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { Clock } from '../clock/index.ts';
import { UsageError } from '../errors/index.ts';
import { aiSdkProvider, type ModelParameters } from './ai-sdk-provider.ts';
import type { Endpoints } from './endpoint.ts';
import { modelAtEndpoint } from './model-at-endpoint.ts';
import { nameWithoutUrl, parseModelName, endpointUrlProblem, type ModelName } from './model-name.ts';
import type { ModelPort } from './model-port.ts';
import type { Provider } from './provider.ts';

/**
 * Opens the model called `text`. Keys come from `environment` only: OPENAI_API_KEY for `openai:`; for `openai-compatible:`
 * OPENAI_COMPATIBLE_API_KEY, where the server wants one.
 * @param options.role what the model is for, for messages
 * @throws UsageError for a wrong name or URL, or a missing key
 */
export function openModel(
  text: string,
  options: {
    role: string;
    parameters: ModelParameters;
    endpoints: Endpoints;
    callTimeoutInMs: number;
    clock: Clock;
    environment: NodeJS.ProcessEnv;
  },
): ModelPort {
  const name = parseModelName(text, options.role);
  const { provider, url } = openProvider(name, text, options);
  return modelAtEndpoint({
    name: nameWithoutUrl(name),
    parameters: { ...options.parameters },
    provider,
    endpoint: options.endpoints.at(url),
    callTimeoutInMs: options.callTimeoutInMs,
    clock: options.clock,
  });
}

function openProvider(
  name: ModelName,
  text: string,
  options: { role: string; parameters: ModelParameters; environment: NodeJS.ProcessEnv },
): { provider: Provider; url: string } {
  if (name.provider === 'openai') {
    const apiKey = options.environment['OPENAI_API_KEY'];
    if (apiKey === undefined || apiKey === '') {
      throw new UsageError(
        `${options.role} ${text} needs a key: set OPENAI_API_KEY in the environment (export OPENAI_API_KEY=sk-…), or use a built-in or openai-compatible:MODEL@URL.`,
      );
    }
    const given = options.environment['OPENAI_BASE_URL'] ?? '';
    const url = given === '' ? 'https://api.openai.com/v1' : given;
    const problem = endpointUrlProblem(url);
    if (problem !== null) {
      throw new UsageError(`OPENAI_BASE_URL: ${problem}. Write it as https://host/v1, or unset it.`);
    }
    const model = createOpenAI({ apiKey, baseURL: url })(name.model);
    return { provider: aiSdkProvider(model, options.parameters, { plainSchema: true }), url };
  }
  const apiKey = options.environment['OPENAI_COMPATIBLE_API_KEY'];
  const server = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: name.url,
    supportsStructuredOutputs: true,
    ...(apiKey === undefined || apiKey === '' ? {} : { apiKey }),
  });
  return { provider: aiSdkProvider(server.chatModel(name.model), options.parameters), url: name.url };
}
