import { existsSync, readdirSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MemoryMode } from '../assistant/index.ts';
import { UsageError } from '../errors/index.ts';
import { slug } from '../files/index.ts';
import { readLifesimLives, readRunInputs, type ChosenLives } from '../formats/index.ts';
import { assistantId, judgeId, studyId } from './identity.ts';
import { hasJudged, hasLived } from './recorded-parts.ts';
import { runDirectory, type RunDirectory } from './run-directory.ts';
import { parseAssistantSpec, requireDistinctLabels, splitLabel } from './spec.ts';
import { parseStudy, readStudyText } from './study-file.ts';
import type { Study, StudyAssistant, StudyJudge } from './study.ts';

/** What a user asks for; absent parts have defaults. */
export interface StudyRequest {
  /** Null: the bundled lives. */
  lives: string | null;
  templates?: string;
  people?: number;
  events?: number;
  turns: number;
  trials: number;
  seed: number;
  user: string;
  /** `[label=]SPEC`. */
  assistants: readonly string[];
  judges: readonly string[];
  memory: MemoryMode;
  concurrency: number;
  callTimeout: number;
  /** Null: `runs/<study>-<id>`. */
  out: string | null;
  fresh: boolean;
}

/** A run as it will be. Nothing is written yet: a plan that is given up leaves no trace. */
export interface RunPlan {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
  /** The study file that the plan was made on, as it stood there; null where there was none. */
  before: string | null;
  /** True: what the directory holds is to be emptied first. */
  fresh: boolean;
}

/** The lives that come with the package. */
export const bundledLives = fileURLToPath(new URL('../../data/lives', import.meta.url));

/**
 * Plans the run that a request asks for: a new one, or one that goes on in a directory that already holds the same study; assistants, judges and
 * trials are added beside what is there. Nothing is written.
 * @throws UsageError when the directory holds something else
 */
export async function planRun(request: StudyRequest): Promise<RunPlan> {
  const assistants = request.assistants.map((text): StudyAssistant => {
    const { label, spec } = splitLabel(text);
    return { label, spec: absoluteModule(spec), memory: request.memory, id: assistantId(spec, request.memory) };
  });
  requireDistinctLabels(
    '--assistant',
    assistants.map((each) => each.label),
  );
  const judges = request.judges.map(openJudge);
  requireDistinctLabels(
    '--judge',
    judges.map((each) => each.label),
  );

  const chosen = await readLifesimLives({
    directory: request.lives ?? bundledLives,
    ...(request.templates === undefined ? {} : { templates: request.templates }),
    ...(request.people === undefined ? {} : { people: request.people }),
    ...(request.events === undefined ? {} : { events: request.events }),
  });
  const name = request.lives === null ? 'bundled' : slug(basename(resolve(request.lives)));
  const id = studyId({ livesHash: chosen.hash, user: request.user, seed: request.seed, turns: request.turns });
  const directory = runDirectory(request.out ?? join('runs', `${name}-${id.slice(0, 8)}`));
  if (request.fresh) requireClearable(directory, request);
  const text = readStudyText(directory);
  const before = text === null || request.fresh ? null : parseStudy(directory, text);
  if (!request.fresh) requireSame(directory, before, id);

  const study: Study = {
    name,
    id,
    lives: request.lives,
    people: chosen.plan.length,
    events: Math.max(...chosen.plan.map((life) => life.events)),
    turns: request.turns,
    trials: Math.max(request.trials, before?.trials ?? 1),
    seed: request.seed,
    'turns-as': 'joint',
    user: request.user,
    assistants: beside(assistants, before?.assistants ?? [], { directory, kind: 'assistant' }),
    judges: beside(judges, before?.judges ?? [], { directory, kind: 'judge' }),
    concurrency: request.concurrency,
    'call-timeout': request.callTimeout,
  };
  const lives = before === null ? chosen : await readRunInputs(directory.root);
  return { directory, study, lives, before: text, fresh: request.fresh };
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
  const id = studyId({ livesHash: lives.hash, user: study.user, seed: study.seed, turns: study.turns });
  if (id !== study.id) {
    throw new UsageError(
      `${root} was made by another version of Livelong, or its inputs were changed: its id is ${study.id}, and what it holds now would be ${id}. Use the version in its manifest.json, or start over with \`livelong run … --fresh\`.`,
    );
  }
  return { directory, study, lives, before: text, fresh: false };
}

/** The same run with judges added to its study. */
export function withJudges(plan: RunPlan, judges: readonly string[]): RunPlan {
  const { directory, study } = plan;
  const added = judges.map(openJudge);
  requireDistinctLabels(
    '--judge',
    added.map((each) => each.label),
  );
  return { ...plan, study: { ...study, judges: beside(added, study.judges, { directory, kind: 'judge' }) } };
}

/**
 * Refuses to go on with an assistant whose module has changed since it was recorded.
 * @param labels the assistants that are to be asked
 */
export function requireUnchangedAssistants(study: Study, labels: ReadonlySet<string>): void {
  for (const { label, spec, memory, id } of study.assistants) {
    if (!labels.has(label) || assistantId(spec, memory) === id) continue;
    throw new UsageError(
      `The assistant "${label}" (${spec}) is not the one that this run was recorded with: its code, parameters or prompts have changed. Add the new one beside it under another label: livelong run … --assistant ${label}-2=${spec}.`,
    );
  }
}

function openJudge(text: string): StudyJudge {
  const { label, spec } = splitLabel(text);
  return { label, spec, id: judgeId(spec) };
}

function absoluteModule(spec: string): string {
  const parsed = parseAssistantSpec(spec);
  return parsed.kind === 'module' ? resolve(parsed.path) : spec;
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
    kind === 'assistant' ? hasLived(directory, part.label) : part.spec === 'heuristic' || hasJudged(directory, part);
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

function requireSame(directory: RunDirectory, before: Study | null, id: string): void {
  if (before !== null && before.id !== id) {
    throw new UsageError(
      `${directory.root} holds a different study (${before.id}; this one is ${id}): lives, user, seed, turns or program differ. Choose another --out, or --fresh to start over there.`,
    );
  }
  if (before === null && foreignEntries(directory).length > 0) {
    throw new UsageError(`${directory.root} is not empty and holds no study. Choose another --out.`);
  }
}

/** `--fresh` empties runs, nothing else, and no run that holds what it is to start from. */
function requireClearable(directory: RunDirectory, { lives, templates }: StudyRequest): void {
  if (!existsSync(directory.study) && foreignEntries(directory).length > 0) {
    throw new UsageError(
      `${directory.root} holds no study.yaml, so it is not a run, and --fresh will not empty it. Choose another --out.`,
    );
  }
  for (const input of [lives, templates]) {
    if (input != null && existsSync(input) && liesIn(directory.root, input)) {
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
const inputCopy = /^(people\.jsonl|events\.jsonl|templates\.json|study\.yaml)(\.part)?$|^lock(\.\w+)?$/;

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
