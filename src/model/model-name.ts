import { UsageError } from '../errors/index.ts';

/** Providers with one place on the internet, which are paid per call and need a key. */
export const paidProviders = ['openai', 'anthropic', 'google', 'deepseek'] as const;

/** A provider that is paid per call. */
export type PaidProvider = (typeof paidProviders)[number];

/** A model's name as users write it, taken apart. */
export type ModelName =
  | { provider: PaidProvider; model: string }
  | { provider: 'openai-compatible'; model: string; url: string };

/** True for text that names a model behind an endpoint, right or wrong, and not a built-in. */
export function isModelName(text: string): boolean {
  const colon = text.indexOf(':');
  const provider = text.slice(0, colon);
  return colon > 0 && (provider === 'openai-compatible' || isPaidProvider(provider));
}

function isPaidProvider(provider: string): provider is PaidProvider {
  return (paidProviders as readonly string[]).includes(provider);
}

/** True where each call costs money, as far as the name says: everywhere but at servers of one's own (`openai-compatible:`). */
export function isPaid({ provider }: ModelName): boolean {
  return provider !== 'openai-compatible';
}

/**
 * Reads `openai:MODEL`, `anthropic:MODEL`, `google:MODEL`, `deepseek:MODEL` or `openai-compatible:MODEL@http://host:port/v1`.
 * @param role what the model is for, such as "--user", for the message
 * @throws UsageError
 */
export function parseModelName(text: string, role: string): ModelName {
  const colon = text.indexOf(':');
  const provider = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  if (isPaidProvider(provider)) {
    if (rest === '') throw wrong(text, role, 'it names no model');
    if (!/^[\w.:/@+-]+$/.test(rest)) throw wrong(text, role, `"${rest}" cannot be the name of a model`);
    return { provider, model: rest };
  }
  if (provider === 'openai-compatible') {
    const at = rest.search(/@[a-z]+:\/\//);
    if (at <= 0) throw wrong(text, role, 'it lacks the model or the server');
    const url = rest.slice(at + 1).replace(/\/+$/, '');
    const problem = endpointUrlProblem(url);
    if (problem !== null) throw wrong(text.replace(/\/\/[^/]*@/, '//…@'), role, problem);
    return { provider, model: rest.slice(0, at), url };
  }
  throw wrong(
    text,
    role,
    colon > 0 ? `the provider "${provider}" is not known` : 'it is not a built-in and names no provider',
  );
}

/** Why calls cannot be sent to `url`; null where they can. */
export function endpointUrlProblem(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) {
    return `"${url}" is not an http or https URL`;
  }
  return parsed.username === '' && parsed.password === ''
    ? null
    : 'its URL holds a user name or password, which calls do not send (keys come from the environment)';
}

function wrong(text: string, role: string, problem: string): UsageError {
  return new UsageError(
    `${role} ${text}: ${problem}. Write openai:MODEL, anthropic:MODEL, google:MODEL or deepseek:MODEL (keys come from the environment), or openai-compatible:MODEL@http://host:port/v1 for vLLM, Ollama, LM Studio and others.`,
  );
}

/** The name that enters ids, hashes and manifests: without the URL. */
export function nameWithoutUrl(name: ModelName): string {
  return `${name.provider}:${name.model}`;
}
