import { UsageError } from '../errors/index.ts';
import { isModelName, nameWithoutUrl, parseModelName } from '../model/index.ts';
import { baselines, isModulePath, moduleName } from '../assistant/index.ts';
import { toldAssistants } from './told-assistants.ts';

/** What an assistant's spec names. */
export type AssistantSpec =
  | { kind: 'baseline'; name: keyof typeof baselines }
  | { kind: 'told'; name: keyof typeof toldAssistants }
  | { kind: 'module'; path: string }
  | ModelSpec;

/** A model behind an endpoint. */
export interface ModelSpec {
  kind: 'model';
  text: string;
  /** Without the URL: see `nameWithoutUrl`. */
  name: string;
  /** True where each call is paid for. */
  paid: boolean;
}

/** What a user's or judge's spec names. */
export type RoleSpec = { kind: 'built-in' } | ModelSpec;

/**
 * Reads an assistant's spec: a built-in by name, a module by path, a model by name.
 * @throws UsageError
 */
export function parseAssistantSpec(text: string): AssistantSpec {
  if (Object.hasOwn(baselines, text)) return { kind: 'baseline', name: text as keyof typeof baselines };
  if (Object.hasOwn(toldAssistants, text)) return { kind: 'told', name: text as keyof typeof toldAssistants };
  if (isModelName(text)) return modelSpec(text, '--assistant');
  if (isModulePath(text)) return { kind: 'module', path: text };
  throw new UsageError(
    `--assistant ${text}: this is no assistant that Livelong knows. Take a built-in (${[...Object.keys(baselines), ...Object.keys(toldAssistants)].join(', ')}), a module (./mine.ts), or a model (openai:MODEL, openai-compatible:MODEL@http://host:port/v1).`,
  );
}

/**
 * Reads the user's or a judge's spec.
 * @param builtIn the role's one built-in, such as `agenda`
 * @throws UsageError
 */
export function parseRoleSpec(text: string, flag: '--user' | '--judge', builtIn: string): RoleSpec {
  if (text === builtIn) return { kind: 'built-in' };
  if (isModelName(text)) return modelSpec(text, flag);
  throw new UsageError(
    `${flag} ${text}: take ${builtIn} (built in, no key) or a model (openai:MODEL, openai-compatible:MODEL@http://host:port/v1).`,
  );
}

function modelSpec(text: string, flag: string): ModelSpec {
  const name = parseModelName(text, flag);
  return { kind: 'model', text, name: nameWithoutUrl(name), paid: name.provider === 'openai' };
}

/** `label=SPEC` taken apart; without a label one is made from the spec. */
export function splitLabel(text: string): { label: string; spec: string } {
  const labelled = /^([A-Za-z0-9][A-Za-z0-9._-]{0,59})=(.+)$/.exec(text);
  if (labelled !== null) return { label: labelled[1]!, spec: labelled[2]! };
  return { label: labelOf(text), spec: text };
}

function labelOf(spec: string): string {
  const name = isModelName(spec) ? spec.replace(/@https?:\/\/.*$/, '').replace(/^[^:]*:/, '') : moduleName(spec);
  const cleaned = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 60);
  return cleaned === '' ? 'assistant' : cleaned;
}

/** Refuses two of a kind with one label. */
export function requireDistinctLabels(flag: '--assistant' | '--judge', labels: readonly string[]): void {
  const seen = new Set<string>();
  for (const label of labels) {
    if (seen.has(label.toLowerCase())) {
      throw new UsageError(
        `Two of ${flag} are called "${label}". Give each a label of its own: ${flag} first=… ${flag} second=….`,
      );
    }
    seen.add(label.toLowerCase());
  }
}
