import { UsageError } from '../errors/index.ts';

/** A model's name as users write it, taken apart. */
export type ModelName =
  | { provider: 'openai'; model: string }
  | { provider: 'openai-compatible'; model: string; url: string };

/** True for text that names a model behind an endpoint, right or wrong, and not a built-in. */
export function isModelName(text: string): boolean {
  return /^(openai|openai-compatible|anthropic|google|deepseek):/.test(text);
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
    const at = rest.search(/@https?:\/\//);
    if (at <= 0) throw wrong(text, role, 'it lacks the model or the server');
    const url = rest.slice(at + 1).replace(/\/+$/, '');
    if (!URL.canParse(url)) throw wrong(text, role, `"${url}" is not a URL`);
    return { provider, model: rest.slice(0, at), url };
  }
  throw wrong(
    text,
    role,
    colon > 0 ? `the provider "${provider}" is not known` : 'it is not a built-in and names no provider',
  );
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
