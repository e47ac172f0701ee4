import { existsSync, readdirSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { MemoryMode } from '../assistant/index.ts';
import { UsageError } from '../errors/index.ts';
import { slug } from '../files/index.ts';
import { readLifesimLives, readRunInputs, type ChosenLives } from '../formats/index.ts';
import type { WrittenParameters } from '../model/index.ts';
import { assistantId, judgeId, studyId } from './identity.ts';
import { givenParameters } from './parameters.ts';
import { hasJudged, hasLived } from './recorded-parts.ts';
import { runDirectory, type RunDirectory } from './run-directory.ts';
import { parseAssistantSpec, parseJudgeSpec, parseRoleSpec, requireDistinctLabels, splitLabel } from './spec.ts';
import { parseStudy, readStudyText } from './study-file.ts';
import { studyInput, type StudyInput, type StudyRequest } from './study-input.ts';
import type { Study, StudyAssistant, StudyJudge } from './study.ts';

/** A run as it will be. Nothing is written yet: a plan that is given up leaves no trace. */
export interface RunPlan {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
  /** The study file that the plan was made on, as it stood there; null where there was none. */
  before: string | null;
  /** True: what the directory holds is to be emptied first. */
  fresh: boolean;
  /** The user's own prices: a file to be copied, or the run's own copy; null without any. */
  prices: string | null;
}

/** The lives that come with the package. */
export const bundledLives = fileURLToPath(new URL('../../data/lives', import.meta.url));

/**
 * Plans the run that a study asks for: a new one, or one that goes on in a directory that already holds the same study; assistants, judges and
 * trials are added beside what is there. Nothing is written.
 * @param options.fresh the directory is emptied first; default false
 * @throws UsageError when the study asks for what there is not, or the directory holds something else
 */
export async function planRun(input: StudyInput, options: { fresh?: boolean } = {}): Promise<RunPlan> {
  const { fresh = false } = options;
  const request = checked(input);
  const user = resolveUser(request);
  const assistants = resolveAssistants(request);
  const judges = resolveJudges(request);

  const chosen = await readLifesimLives({
    directory: request.lives ?? bundledLives,
    ...(request.templates === undefined ? {} : { templates: request.templates }),
    ...(request.people === undefined ? {} : { people: request.people }),
    ...(request.events === undefined ? {} : { events: request.events }),
  });
  const { lives: source, turns, 'turns-as': turnsAs, seed, embedding } = request;
  const name = request.name ?? (source === undefined ? 'bundled' : slug(basename(resolve(source))));
  const overlapThreshold = request['overlap-threshold'];
  const id = studyId({ livesHash: chosen.hash, user, seed, turns, turnsAs, embedding, overlapThreshold });
  const directory = runDirectory(request.out ?? join('runs', `${slug(name)}-${id.slice(0, 8)}`));
  if (fresh) requireClearable(directory, request);
  const text = readStudyText(directory);
  const before = text === null || fresh ? null : parseStudy(directory, text);
  if (!fresh) requireSame(directory, before, id);

  const study: Study = {
    name,
    id,
    lives: source ?? null,
    people: chosen.plan.length,
    events: Math.max(...chosen.plan.map((life) => life.events)),
    turns,
    'turns-as': turnsAs,
    trials: Math.max(request.trials, before?.trials ?? 1),
    seed,
    user,
    assistants: beside(assistants, before?.assistants ?? [], { directory, kind: 'assistant' }),
    judges: beside(judges, before?.judges ?? [], { directory, kind: 'judge' }),
    embedding,
    'overlap-threshold': request['overlap-threshold'] ?? null,
    concurrency: request.concurrency,
    'requests-per-minute': request['requests-per-minute'] ?? null,
    'tokens-per-minute': request['tokens-per-minute'] ?? null,
    'call-timeout': request['call-timeout'],
    budget: request.budget ?? null,
  };
  const lives = before === null ? chosen : await readRunInputs(directory.root);
  return {
    directory,
    study,
    lives,
    before: text,
    fresh,
    prices: request.prices ?? (fresh ? null : ownPrices(directory)),
  };
}

function checked(input: StudyInput): StudyRequest {
  const read = studyInput.safeParse(input);
  if (read.success) return read.data;
  throw new UsageError(`The study is not one that can be run:\n${z.prettifyError(read.error)}`);
}

function resolveUser({ user: spec, 'turns-as': turnsAs, 'user-parameters': given }: StudyRequest): Study['user'] {
  const parsed = parseRoleSpec(spec, '--user', 'agenda');
  if (turnsAs === 'separate' && parsed.kind === 'built-in') {
    throw new UsageError(
      '--turns-as separate says how a model plays the person, and the user is the built-in agenda. Name a model (--user openai:MODEL), or leave it away.',
    );
  }
  return { spec, ...withParameters(givenParameters('user', parsed, given)) };
}

function resolveAssistants({ assistants, memory: memoryOfAll, ...request }: StudyRequest): StudyAssistant[] {
  const parametersOfAll = request['assistant-parameters'];
  const resolved = assistants.map((part): StudyAssistant => {
    const { label, spec, memory, parameters: given } = labelled(part);
    const parsed = parseAssistantSpec(spec);
    if (memory !== undefined && parsed.kind !== 'model') {
      throw new UsageError(
        `A memory mode (${memory}) is for model assistants, and "${label}" (${spec}) is none: it keeps its own memory. Leave memory away there.`,
      );
    }
    const resolvedPart = {
      spec: parsed.kind === 'module' ? resolve(parsed.path) : spec,
      ...(parsed.kind === 'model' ? { memory: memory ?? memoryOfAll ?? ('profile' as const) } : {}),
      ...withParameters(givenParameters('assistant', parsed, given, parametersOfAll)),
    };
    return { label, ...resolvedPart, id: assistantId(resolvedPart) };
  });
  requireDistinctLabels('--assistant', resolved);
  requireModel('assistant', resolved, parametersOfAll);
  if (memoryOfAll !== undefined && !resolved.some(({ memory }) => memory !== undefined)) {
    throw new UsageError(
      '--memory is for model assistants (--assistant openai:MODEL or openai-compatible:MODEL@URL), and there is none. Modules and services keep their own memory; leave --memory away.',
    );
  }
  return resolved;
}

function resolveJudges({
  judges,
  'judge-parameters': parametersOfAll,
}: Pick<StudyRequest, 'judges' | 'judge-parameters'>): StudyJudge[] {
  const resolved = judges.map((part) => resolveJudge(part, parametersOfAll));
  requireDistinctLabels('--judge', resolved);
  requireModel('judge', resolved, parametersOfAll);
  return resolved;
}

/** Parameters for all parts of a role that models play are refused where none does: nobody would obey them. */
function requireModel(
  role: 'assistant' | 'judge',
  parts: readonly { parameters?: WrittenParameters | undefined }[],
  parametersOfAll: WrittenParameters | undefined,
): void {
  if (parametersOfAll === undefined || parts.some(({ parameters }) => parameters !== undefined)) return;
  throw new UsageError(`--${role}-parameters is for model ${role}s, and there is none. Leave it away.`);
}

function resolveJudge(part: StudyRequest['judges'][number], parametersOfAll?: WrittenParameters): StudyJudge {
  const { label, spec, parameters: given } = labelled(part);
  const resolved = {
    spec,
    ...withParameters(givenParameters('judge', parseRoleSpec(spec, '--judge', 'heuristic'), given, parametersOfAll)),
  };
  return { label, ...resolved, id: judgeId(resolved) };
}

/** A part as users write it. */
interface WrittenPart {
  spec: string;
  label?: string | undefined;
  memory?: MemoryMode | undefined;
  parameters?: WrittenParameters | undefined;
}

/** A part with its label: its own, else one made from its spec. */
function labelled(part: string | WrittenPart): WrittenPart & { label: string } {
  return typeof part === 'string' ? splitLabel(part) : { ...part, label: part.label ?? splitLabel(part.spec).label };
}

function withParameters(parameters: WrittenParameters | undefined): { parameters?: WrittenParameters } {
  return parameters === undefined ? {} : { parameters };
}

/**
 * Plans a run that exists as it is, for resuming, judging and scoring. Nothing outside its directory is read but assistants' modules.
 * @throws UsageError when it is no run, or was made by another version
 */
export async function planExistingRun(root: string): Promise<RunPlan> {
  const directory = runDirectory(root);
  const text = readStudyText(directory);
  if (text === null) {
    throw new UsageError(
      `${root} is not a run: it holds no study.yaml. Name a run directory, such as runs/bundled-1a2b3c4d.`,
    );
  }
  const study = parseStudy(directory, text);
  const lives = await readRunInputs(root);
  const { user, seed, turns, 'turns-as': turnsAs, embedding } = study;
  const overlapThreshold = study['overlap-threshold'] ?? undefined;
  const id = studyId({ livesHash: lives.hash, user, seed, turns, turnsAs, embedding, overlapThreshold });
  if (id !== study.id) {
    throw new UsageError(
      `${root} was made by another version of Livelong, or its inputs were changed: its id is ${study.id}, and what it holds now would be ${id}. Use the version in its manifest.json, or start over with \`livelong run … --fresh\`.`,
    );
  }
  return { directory, study, lives, before: text, fresh: false, prices: ownPrices(directory) };
}

function ownPrices({ prices }: RunDirectory): string | null {
  return existsSync(prices) ? prices : null;
}

/** The same run with judges added to its study. */
export function withJudges(plan: RunPlan, judges: readonly string[], parameters?: WrittenParameters): RunPlan {
  const { directory, study } = plan;
  const added = resolveJudges({ judges: [...judges], 'judge-parameters': parameters });
  return { ...plan, study: { ...study, judges: beside(added, study.judges, { directory, kind: 'judge' }) } };
}

/**
 * Refuses to go on with an assistant whose module has changed since it was recorded.
 * @param labels the assistants that are to be asked
 */
export function requireUnchangedAssistants(study: Study, labels: ReadonlySet<string>): void {
  for (const { label, spec, memory, parameters, id } of study.assistants) {
    if (!labels.has(label) || assistantId({ spec, memory, parameters }) === id) continue;
    throw new UsageError(
      `The assistant "${label}" (${spec}) is not the one that this run was recorded with: its code, parameters or prompts have changed. Add the new one beside it under another label (livelong run … --assistant ${label}-2=${spec}), or start over with --fresh.`,
    );
  }
}

/**
 * What was there and has something recorded or is asked for again, with newer URLs, and behind it what is new: so that a part added later gives
 * the same run as one that was there from the start. One label stands for one thing, once anything of it is recorded.
 */
function beside<Part extends { label: string; spec: string; id: string }>(
  asked: readonly Part[],
  before: readonly Part[],
  { directory, kind }: { directory: RunDirectory; kind: 'assistant' | 'judge' },
): Part[] {
  const hasRecord = (part: Part) =>
    kind === 'assistant' ? hasLived(directory, part.label) : isRead(part.spec) || hasJudged(directory, part);
  const named = (label: string, parts: readonly Part[]) =>
    parts.find((part) => part.label.toLowerCase() === label.toLowerCase());
  const kept = before.flatMap((there): Part[] => {
    const now = named(there.label, asked);
    if (now !== undefined && now.id === there.id) return [now];
    if (!hasRecord(there)) return [];
    if (now === undefined) return [there];
    throw new UsageError(
      `${directory.root} already holds ${kind === 'assistant' ? 'an' : 'a'} ${kind} called "${now.label}" that is another one (${there.spec}). Give the new one a label of its own: --${kind} ${now.label}-2=${now.spec}.`,
    );
  });
  return [...kept, ...asked.filter(({ label }) => named(label, kept) === undefined)];
}

/** True for judges who are asked nothing: they stay in the study without a record. */
function isRead(spec: string): boolean {
  return parseJudgeSpec(spec).kind !== 'model';
}

function requireSame(directory: RunDirectory, before: Study | null, id: string): void {
  if (before !== null && before.id !== id) {
    throw new UsageError(
      `${directory.root} holds a different study (${before.id}; this one is ${id}): lives, user, seed, turns, embedding or program differ. Choose another --out, or --fresh to start over there.`,
    );
  }
  if (before === null && foreignEntries(directory).length > 0) {
    throw new UsageError(`${directory.root} is not empty and holds no study. Choose another --out.`);
  }
}

/** `--fresh` empties runs, nothing else, and no run that holds what it is to start from. */
function requireClearable(directory: RunDirectory, { lives, templates, prices }: StudyRequest): void {
  if (!existsSync(directory.study) && foreignEntries(directory).length > 0) {
    throw new UsageError(
      `${directory.root} holds no study.yaml, so it is not a run, and --fresh will not empty it. Choose another --out.`,
    );
  }
  for (const input of [lives, templates, prices]) {
    if (input !== undefined && existsSync(input) && liesIn(directory.root, input)) {
      throw new UsageError(
        `${input} lies in ${directory.root}, which --fresh would empty. Choose another --out, or copy what you need first.`,
      );
    }
  }
}

function liesIn(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}

/** What a run that was killed while it copied its inputs leaves behind. */
const inputCopy = /^(people\.jsonl|events\.jsonl|templates\.json|prices\.yaml|study\.yaml)(\.part)?$|^lock(\.\w+)?$/;

function foreignEntries(directory: RunDirectory): string[] {
  return existsSync(directory.root) ? entries(directory.root).filter((name) => !inputCopy.test(name)) : [];
}

function entries(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    throw new UsageError(
      `${path} cannot be used as a run directory: ${(error as Error).message}. Choose another --out.`,
      error,
    );
  }
}
