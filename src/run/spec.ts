import { UsageError } from '../errors/index.ts';
import { endpointUrlProblem, isModelName, isPaid, nameWithoutUrl, parseModelName } from '../model/index.ts';
import { baselines, isModulePath, moduleName } from '../assistant/index.ts';
import { toldAssistants } from './told-assistants.ts';

/** What an assistant's spec names. */
export type AssistantSpec =
  | { kind: 'baseline'; name: keyof typeof baselines }
  | { kind: 'told'; name: keyof typeof toldAssistants }
  | { kind: 'module'; path: string }
  | { kind: 'http'; url: string }
  | BareSpec
  | ModelSpec
  | ImportedSpec;

/** A model behind an endpoint. */
export interface ModelSpec extends NamedModel {
  kind: 'model';
}

/** A finished service that speaks a model's protocol: it is asked without any prompt of ours. */
export interface BareSpec extends NamedModel {
  kind: 'bare';
}

/** Someone whose conversations or verdicts were imported: they can be asked nothing. */
export interface ImportedSpec {
  kind: 'imported';
  /** As the imported files name them. */
  name: string;
}

interface NamedModel {
  /** As users write it, with the URL and without `bare:`. */
  text: string;
  /** Without the URL: see `nameWithoutUrl`. */
  name: string;
  /** True where each call is paid for. */
  paid: boolean;
}

/** What a user's or judge's spec names. */
export type RoleSpec = { kind: 'built-in' } | ModelSpec;

const bare = 'bare:';

const imported = 'imported:';

/**
 * Reads an assistant's spec: a built-in by name, a module by path, a server by URL, a model by name, also behind `bare:`.
 * @throws UsageError
 */
export function parseAssistantSpec(text: string): AssistantSpec {
  if (Object.hasOwn(baselines, text)) return { kind: 'baseline', name: text as keyof typeof baselines };
  if (Object.hasOwn(toldAssistants, text)) return { kind: 'told', name: text as keyof typeof toldAssistants };
  if (text.startsWith(imported)) return importedSpec(text);
  if (isHttpSpec(text)) return { kind: 'http', url: readHttpUrl(text) };
  if (text.startsWith(bare))
    return { kind: 'bare', ...namedModel(text.slice(bare.length), '--assistant (after bare:)') };
  if (isModelName(text)) return modelSpec(text, '--assistant');
  if (isModulePath(text)) return { kind: 'module', path: text };
  throw new UsageError(
    `--assistant ${text}: this is no assistant that Livelong knows. Take a built-in (${[...Object.keys(baselines), ...Object.keys(toldAssistants)].join(', ')}), a module (./mine.ts), a server that speaks our wire format (http://host:port), a model (openai:MODEL, openai-compatible:MODEL@http://host:port/v1), or a finished service that is asked as a model is (bare:openai-compatible:NAME@http://host:port/v1).`,
  );
}

function isHttpSpec(text: string): boolean {
  return /^https?:/i.test(text);
}

/** The server's URL without a slash at its end: `/reply` and `/portrait` are put behind it. */
function readHttpUrl(text: string): string {
  const problem = endpointUrlProblem(text) ?? urlTailProblem(new URL(text));
  if (problem === null) return text.replace(/\/+$/, '');
  const shown = text.replace(/\/\/[^/]*@/, '//…@').replace(/[?#].*$/, '?…');
  throw new UsageError(
    `--assistant ${shown}: ${problem.replace(text, shown)}. Write http://host:port or https://host/path: /reply is put behind it, and what LIVELONG_ASSISTANT_KEY holds is sent as a bearer token.`,
  );
}

function urlTailProblem({ search, hash }: URL): string | null {
  return search === '' && hash === '' ? null : 'its URL holds a query or a fragment, which cannot stand before /reply';
}

/**
 * Reads the user's or a judge's spec.
 * @param builtIn the role's one built-in, such as `agenda`
 * @throws UsageError
 */
export function parseRoleSpec(
  text: string,
  flag: '--user' | '--judge' | '--mind' | '--planner' | '--rater' | '--persona-reader' | '--model',
  builtIn: string,
): RoleSpec {
  if (text === builtIn) return { kind: 'built-in' };
  if (isModelName(text)) return modelSpec(text, flag);
  throw new UsageError(
    `${flag} ${text}: take ${builtIn} (built in, no key) or a model (openai:MODEL, openai-compatible:MODEL@http://host:port/v1).`,
  );
}

/**
 * Reads the model that analyses.
 * @throws UsageError
 */
export function parseAnalysisSpec(text: string): ModelSpec {
  if (isModelName(text)) return modelSpec(text, '--analysis');
  throw new UsageError(
    `--analysis ${text}: the analysis takes a model (openai:MODEL, openai-compatible:MODEL@http://host:port/v1). There is none built in.`,
  );
}

/** True for assistants that can do something with what an analysis says: the harness, modules and servers in our wire format. */
export function canBeAdvised({ kind }: AssistantSpec): boolean {
  return kind === 'model' || kind === 'module' || kind === 'http';
}

/**
 * Reads a study's user: the built-in one, a model, or one whose conversations were imported.
 * @throws UsageError
 */
export function parseUserSpec(text: string): RoleSpec | ImportedSpec {
  return text.startsWith(imported) ? importedSpec(text) : parseRoleSpec(text, '--user', 'agenda');
}

/**
 * Reads a study's judge: the heuristic one, a model, or one whose verdicts were imported.
 * @throws UsageError
 */
export function parseJudgeSpec(text: string): RoleSpec | ImportedSpec {
  return text.startsWith(imported) ? importedSpec(text) : parseRoleSpec(text, '--judge', 'heuristic');
}

/**
 * Refuses someone whose conversations or verdicts were imported where somebody is to be asked.
 * @throws UsageError
 */
export function requireAskable(text: string, flag: '--user' | '--assistant' | '--judge'): void {
  if (!text.startsWith(imported)) return;
  throw new UsageError(
    `${flag} ${text}: what is named so was imported (livelong import) and can be asked nothing. Its run is read by score, report, compare and export, and judged by \`livelong judge\`; a new run takes somebody who answers.`,
  );
}

/** The spec of someone whose conversations were imported. */
export function importedAs(name: string): string {
  return `${imported}${name}`;
}

function importedSpec(text: string): ImportedSpec {
  return { kind: 'imported', name: text.slice(imported.length) };
}

function modelSpec(text: string, flag: string): ModelSpec {
  return { kind: 'model', ...namedModel(text, flag) };
}

function namedModel(text: string, flag: string): NamedModel {
  const name = parseModelName(text, flag);
  return { text, name: nameWithoutUrl(name), paid: isPaid(name) };
}

/** `label=SPEC` taken apart; without a label one is made from the spec. */
export function splitLabel(text: string): { label: string; spec: string } {
  const labelled = /^([A-Za-z0-9][A-Za-z0-9._-]{0,59})=(.+)$/.exec(text);
  if (labelled !== null) return { label: labelled[1]!, spec: labelled[2]! };
  return { label: labelOf(text), spec: text };
}

function labelOf(spec: string): string {
  const cleaned = plainNameOf(spec)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 60);
  return cleaned === '' ? 'assistant' : cleaned;
}

/** What a spec is called before its characters are fit for a folder: a server by host and path, a model without its URL. */
function plainNameOf(spec: string): string {
  if (isHttpSpec(spec)) return spec.replace(/^https?:\/*/i, '').replace(/\/+$/, '');
  if (spec.startsWith(bare)) return `bare-${plainNameOf(spec.slice(bare.length))}`;
  return isModelName(spec) ? spec.replace(/@https?:\/\/.*$/, '').replace(/^[^:]*:/, '') : moduleName(spec);
}

/** Refuses two of a kind with one label. */
export function requireDistinctLabels(flag: '--assistant' | '--judge', parts: readonly { label: string }[]): void {
  const seen = new Set<string>();
  for (const { label } of parts) {
    if (seen.has(label.toLowerCase())) {
      throw new UsageError(
        `Two of ${flag} are called "${label}". Give each a label of its own: ${flag} first=… ${flag} second=….`,
      );
    }
    seen.add(label.toLowerCase());
  }
}
