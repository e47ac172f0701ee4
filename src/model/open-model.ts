import type { Clock } from '../clock/index.ts';
import { aiSdkProvider } from './ai-sdk-provider.ts';
import type { Endpoints } from './endpoint.ts';
import { callSettings, languageModel } from './language-model.ts';
import { limitedFetch, type Fetch } from './limited-fetch.ts';
import { modelAtEndpoint } from './model-at-endpoint.ts';
import { nameWithoutUrl, parseModelName, type ModelName } from './model-name.ts';
import type { ModelPort } from './model-port.ts';
import { parametersFor, type ModelParameters } from './parameters.ts';
import { schemaForProvider } from './provider-schema.ts';
import { checkSent } from './sent-parameters.ts';
import { serviceOf } from './service.ts';

/** What a model is for and how it is to be asked. */
export interface ModelRole {
  /** What the model is for, such as "--user", for messages. */
  role: string;
  /** The user's parameters: each is sent, or a UsageError says which the model does not take. */
  parameters: ModelParameters;
  /** Parameters that the role would like; left out where the model does not take them. Default none. */
  defaults?: ModelParameters;
  environment: NodeJS.ProcessEnv;
}

/**
 * Opens the model called `text`. Keys come from `environment` only; see {@link serviceOf}. Every call allows a number of output tokens:
 * `parameters.maxOutputTokens`, or what `defaultMaxOutputTokens` says.
 * @throws UsageError for a wrong name or URL, a missing key, or parameters that exclude each other; a parameter that the model does not take is said
 * before its first call is sent
 */
export function openModel(
  text: string,
  options: ModelRole & { endpoints: Endpoints; callTimeoutInMs: number; clock: Clock },
): ModelPort {
  const name = parseModelName(text, options.role);
  const service = serviceOf(name, options);
  const parameters = parametersFor(name, options.parameters, options.defaults ?? {});
  const model = languageModel(name, service, checkedFetch(name, options));
  return modelAtEndpoint({
    name: nameWithoutUrl(name),
    parameters: { ...parameters },
    role: options.role.replace(/^--/, ''),
    maxOutputTokens: parameters.maxOutputTokens,
    provider: aiSdkProvider(model, callSettings(name, parameters, options.role), {
      schema: (schema) => schemaForProvider(name.provider, schema),
    }),
    endpoint: options.endpoints.at(service.url),
    callTimeoutInMs: options.callTimeoutInMs,
    clock: options.clock,
  });
}

/** Looks at the first body that is sent: all later ones have the same parameters. */
function checkedFetch(name: ModelName, { parameters, role }: ModelRole): Fetch {
  let isChecked = Object.keys(parameters).length === 0;
  return (input, init) => {
    if (!isChecked) checkSent(bodyOf(init), parameters, { name, role });
    isChecked = true;
    return limitedFetch(input, init);
  };
}

function bodyOf(init: RequestInit | undefined): string {
  if (typeof init?.body === 'string') return init.body;
  throw new TypeError('a request to a model has no JSON text as its body');
}

/** Ends a request that was only written to be looked at. */
const onlyLooking = new Error('nothing is sent');

/**
 * Checks that the model called `text` takes the user's parameters, by writing a request that is not sent.
 * @throws UsageError as {@link openModel} does, and for a parameter that would be left out or changed
 */
export async function checkModelParameters(text: string, options: ModelRole): Promise<void> {
  const name = parseModelName(text, options.role);
  const parameters = parametersFor(name, options.parameters, options.defaults ?? {});
  const settings = callSettings(name, parameters, options.role);
  const look: Fetch = (_, init) => {
    checkSent(bodyOf(init), options.parameters, { name, role: options.role });
    return Promise.reject(onlyLooking);
  };
  const model = languageModel(name, serviceOf(name, options), look);
  try {
    await model.doGenerate({ prompt: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }], ...settings });
  } catch (error) {
    if (error !== onlyLooking) throw error;
  }
}
