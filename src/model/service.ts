import { UsageError } from '../errors/index.ts';
import { endpointUrlProblem, type ModelName, type PaidProvider } from './model-name.ts';

/** Where a model is asked, and with which key. */
export interface Service {
  url: string;
  /** Null where the server wants none. */
  apiKey: string | null;
}

/** How the services that have one place on the internet are reached. */
const services: Readonly<Record<PaidProvider, { keys: readonly [string, ...string[]]; urlFrom: string; url: string }>> =
  {
    openai: { keys: ['OPENAI_API_KEY'], urlFrom: 'OPENAI_BASE_URL', url: 'https://api.openai.com/v1' },
    anthropic: { keys: ['ANTHROPIC_API_KEY'], urlFrom: 'ANTHROPIC_BASE_URL', url: 'https://api.anthropic.com/v1' },
    google: {
      keys: ['GOOGLE_GENERATIVE_AI_API_KEY', 'GEMINI_API_KEY'],
      urlFrom: 'GOOGLE_BASE_URL',
      url: 'https://generativelanguage.googleapis.com/v1beta',
    },
    deepseek: { keys: ['DEEPSEEK_API_KEY'], urlFrom: 'DEEPSEEK_BASE_URL', url: 'https://api.deepseek.com' },
  };

/** Environment variables that may hold the key of a provider, in the order in which they are looked at. */
export function keyVariables(provider: ModelName['provider']): readonly string[] {
  return provider === 'openai-compatible' ? ['OPENAI_COMPATIBLE_API_KEY'] : services[provider].keys;
}

/**
 * Where the model called `name` is asked. Keys come from the environment only.
 * @param options.role what the model is for, for messages
 * @throws UsageError for a missing key, or a URL to which nothing can be sent
 */
export function serviceOf(name: ModelName, options: { role: string; environment: NodeJS.ProcessEnv }): Service {
  const { role, environment } = options;
  const apiKey = keyVariables(name.provider)
    .map((variable) => environment[variable] ?? '')
    .find((key) => key !== '');
  if (name.provider === 'openai-compatible') return { url: name.url, apiKey: apiKey ?? null };
  const { keys, urlFrom, url } = services[name.provider];
  if (apiKey === undefined) {
    throw new UsageError(
      `${role} ${name.provider}:${name.model} needs a key: set ${keys.join(' or ')} in the environment (export ${keys[0]}=…), or use a built-in or openai-compatible:MODEL@URL.`,
    );
  }
  const given = environment[urlFrom] ?? '';
  if (given === '') return { url, apiKey };
  const problem = endpointUrlProblem(given);
  if (problem !== null) throw new UsageError(`${urlFrom}: ${problem}. Write it as https://host/v1, or unset it.`);
  return { url: given.replace(/\/+$/, ''), apiKey };
}
