import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import { packageFile, slug } from '../files/index.ts';
import { readLifesimLives, readRunInputs, type ChosenLives } from '../formats/index.ts';
import type { WrittenParameters } from '../model/index.ts';
import type { Prefix } from './branch/copy-prefix.ts';
import { requireClearable, requireSame } from './directory-fitness.ts';
import { assistantId, studyId } from './identity.ts';
import { limitsOf } from './limits.ts';
import { beside } from './parts-beside.ts';
import { findBroken, type BrokenParts } from './retry/index.ts';
import { resolveAssistants, resolveJudges, resolveUser } from './resolve-parts.ts';
import { runDirectory, type RunDirectory } from './run-directory.ts';
import { parseStudy, readStudyText } from './study-file.ts';
import { studyInput, type StudyInput, type StudyRequest } from './study-input.ts';
import type { Procedure, Study } from './study.ts';

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
  /** What failed for good and is to be asked again: it is dropped once the directory is taken. Null: nothing is. */
  retry: BrokenParts | null;
  /** What a branch takes over from the run that it branches off, once its directory is taken; null: nothing. */
  prefix: Prefix | null;
}

/** The lives that come with the package. */
export const bundledLives = packageFile('data/lives');

/** How much of the bundled lives is lived where a study does not say: two lives of each domain, three events each. */
export const bundledExtent = { people: 16, events: 3 } as const;

/**
 * Plans the run that a study asks for: a new one, or one that goes on in a directory that already holds the same study; assistants, judges and
 * trials are added beside what is there, and limits stay as they were where none are asked for. Nothing is written.
 * @param options.fresh the directory is emptied first; default false
 * @param options.procedure see `Study`
 * @param options.sequences ids of the lives that are taken; default all
 * @throws UsageError when the study asks for what there is not, or the directory holds something else
 */
export async function planRun(
  input: StudyInput,
  options: { fresh?: boolean; procedure?: Procedure | undefined; sequences?: readonly string[] | undefined } = {},
): Promise<RunPlan> {
  const { fresh = false, procedure, sequences } = options;
  const request = checked(input);
  const user = resolveUser(request);
  const assistants = resolveAssistants(request);
  const judges = resolveJudges(request);

  const { people, events } = request.lives === undefined ? { ...bundledExtent, ...extentAsked(request) } : request;
  const chosen = await readLifesimLives({
    directory: request.lives ?? bundledLives,
    ...(request.templates === undefined ? {} : { templates: request.templates }),
    ...(people === undefined ? {} : { people }),
    ...(events === undefined ? {} : { events }),
    sequences,
  });
  const { lives: source, turns, 'turns-as': turnsAs, seed, embedding } = request;
  const name = request.name ?? (source === undefined ? 'bundled' : slug(basename(resolve(source))));
  const overlapThreshold = request['overlap-threshold'];
  const id = studyId({ livesHash: chosen.hash, user, seed, turns, turnsAs, procedure, embedding, overlapThreshold });
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
    ...(procedure === undefined ? {} : { procedure }),
    'turns-as': turnsAs,
    trials: Math.max(request.trials, before?.trials ?? 1),
    seed,
    user,
    assistants: beside(assistants, before?.assistants ?? [], { directory, kind: 'assistant' }),
    judges: beside(judges, before?.judges ?? [], { directory, kind: 'judge' }),
    embedding,
    'overlap-threshold': request['overlap-threshold'] ?? null,
    ...limitsOf(request, before),
  };
  const lives = before === null ? chosen : await readRunInputs(directory.root);
  return {
    directory,
    study,
    lives,
    before: text,
    fresh,
    retry: null,
    prefix: null,
    prices: request.prices ?? (fresh ? null : ownPrices(directory)),
  };
}

function extentAsked({ people, events }: StudyRequest): { people?: number; events?: number } {
  return { ...(people === undefined ? {} : { people }), ...(events === undefined ? {} : { events }) };
}

function checked(input: StudyInput): StudyRequest {
  const read = studyInput.safeParse(input);
  if (read.success) return read.data;
  throw new UsageError(`The study is not one that can be run:\n${z.prettifyError(read.error)}`);
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
  const { user, seed, turns, 'turns-as': turnsAs, procedure, embedding } = study;
  const overlapThreshold = study['overlap-threshold'] ?? undefined;
  const id = studyId({ livesHash: lives.hash, user, seed, turns, turnsAs, procedure, embedding, overlapThreshold });
  if (id !== study.id) {
    throw new UsageError(
      `${root} was made by another version of Livelong, or its inputs were changed: its id is ${study.id}, and what it holds now would be ${id}. Use the version in its manifest.json, or start over with \`livelong run … --fresh\`.`,
    );
  }
  return {
    directory,
    study,
    lives,
    before: text,
    fresh: false,
    prices: ownPrices(directory),
    retry: null,
    prefix: null,
  };
}

function ownPrices({ prices }: RunDirectory): string | null {
  return existsSync(prices) ? prices : null;
}

/**
 * The same run with all that failed for good in it to be asked again, and what follows from it.
 * @throws StorageError
 */
export async function withRetry(plan: RunPlan): Promise<RunPlan> {
  return { ...plan, retry: await findBroken(plan) };
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
  for (const { label, spec, memory, parameters, analysis, id } of study.assistants) {
    if (!labels.has(label) || assistantId({ spec, memory, parameters, analysis }) === id) continue;
    throw new UsageError(
      `The assistant "${label}" (${spec}) is not the one that this run was recorded with: its code, parameters or prompts have changed. Add the new one beside it under another label (livelong run … --assistant ${label}-2=${spec}), or start over with --fresh.`,
    );
  }
}
