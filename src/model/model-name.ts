import { UsageError } from '../errors/index.ts';

/** A model's name as users write it, taken apart. */
export type ModelName =
  | { provider: 'openai'; model: string }
  | { provider: 'openai-compatible'; model: string; url: string };

const supported = ['openai', 'openai-compatible'];

/** Providers that people will name and that have no adapter yet. */
const planned = ['anthropic', 'google', 'deepseek'];

/** True for text that names a model behind an endpoint, right or wrong, and not a built-in. */
export function isModelName(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && [...supported, ...planned].includes(text.slice(0, colon));
}

/**
 * Reads `openai:MODEL` or `openai-compatible:MODEL@http://host:port/v1`.
 * @param role what the model is for, such as "--user", for the message
 * @throws UsageError
 */
export function parseModelName(text: string, role: string): ModelName {
  const colon = text.indexOf(':');
  const provider = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  if (provider === 'openai') {
    if (rest === '') throw wrong(text, role, 'it names no model');
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
  if (planned.includes(provider)) {
    throw wrong(text, role, `the provider "${provider}" is not supported yet; ${supported.join(' and ')} are`);
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
    `${role} ${text}: ${problem}. Write openai:MODEL (key in OPENAI_API_KEY) or openai-compatible:MODEL@http://host:port/v1 for vLLM, Ollama, LM Studio and others.`,
  );
}

/** The name that enters ids, hashes and manifests: without the URL. */
export function nameWithoutUrl(name: ModelName): string {
  return `${name.provider}:${name.model}`;
}
