import { join } from 'node:path';
import type { Clock } from '../../clock/index.ts';
import { LivelongError } from '../../errors/index.ts';
import {
  livesForSetting,
  mainExperimentFolder,
  readLifesimLives,
  requireOwnLogs,
  writeMainLog,
  type LivesChoice,
  type Setting,
} from '../../formats/index.ts';
import { splitLabel } from '../spec.ts';
import { carryOut, type CarriedOut } from '../carry-out.ts';
import type { OpenRun } from '../open-run.ts';
import { planRun, type RunPlan } from '../plan-run.ts';
import type { Progress } from '../progress.ts';
import { readCell } from '../read-cell.ts';
import { runDirectory } from '../run-directory.ts';
import type { StudyInput } from '../study-input.ts';
import { mainEmbedding, mainModel, modelBaseName, type MainModel } from './main-models.ts';
import { withKey } from './with-key.ts';

/** What the reference's main program is asked for. */
export interface MainRequest {
  user: MainModel;
  assistant: MainModel;
  /** True: a new portrait starts from the last one. */
  preferenceMemory: boolean;
  /** Null: hashed words. */
  retriever: string | null;
  setting: Setting;
  /** Of each sequence, at most. */
  events: number;
  /** Calls in flight at one endpoint, at most. */
  threads: number;
  /** Ids of sequences, in the order of their logs; null for all. */
  sequences: readonly string[] | null;
  dataRoot: string;
  logsRoot: string;
  /** Where the vectors of the people's memories are kept; null: in the run. */
  vectorsRoot: string | null;
}

/** A run of the reference's main program as it will be. Nothing is written yet. */
export interface MainPlan {
  /** The experiment's: `LOGS_ROOT/EXPERIMENT`. */
  folder: string;
  run: RunPlan;
  /** Number of a sequence's log by the sequence's id. */
  logIndex: ReadonlyMap<string, number>;
  /** The models that are asked, as Livelong names them. */
  models: { user: string; assistant: string };
}

/** Rounds of a conversation: the reference has no flag for them. */
const rounds = 2;

/** Seconds that one attempt of a call may take. */
const callTimeout = 300;

/**
 * Plans what the reference's main program does: all lives, or those that are asked for, two rounds at each event, one assistant. The run lies in
 * `.livelong` in the experiment's folder.
 * @throws InputError, UsageError for lives, flags and a folder that holds something else
 */
export async function planMain(request: MainRequest): Promise<MainPlan> {
  const { setting, preferenceMemory, sequences, events, threads, logsRoot, vectorsRoot } = request;
  const models = { user: mainModel('user', request.user), assistant: mainModel('assistant', request.assistant) };
  const embedding = mainEmbedding(request.retriever);
  const experiment = mainExperimentFolder({
    user: modelBaseName(request.user.path),
    assistant: modelBaseName(request.assistant.path),
    preferenceMemory,
    chosen: sequences !== null,
    setting,
  });
  const folder = join(logsRoot, experiment);
  const out = join(folder, '.livelong');
  requireOwnLogs(folder, runDirectory(out).study);
  const lives = livesForSetting(request.dataRoot, setting);
  const study: StudyInput = {
    name: experiment,
    lives,
    events,
    turns: rounds,
    'turns-as': 'separate',
    user: models.user,
    assistants: [`${splitLabel(modelBaseName(request.assistant.path)).label}=${models.assistant}`],
    memory: preferenceMemory ? 'profile' : 'none',
    ...sampledAtOne(models.assistant),
    embedding,
    concurrency: threads,
    'call-timeout': callTimeout,
    out,
  };
  try {
    const chosen = { sequences: sequences ?? undefined };
    const logIndex = await logIndexOf({ directory: lives, events, ...chosen });
    const run = await planRun(study, { procedure: 'lifesim', ...chosen });
    const vectors = vectorsRoot === null ? run.directory.vectors : join(vectorsRoot, experiment, 'vectors.jsonl');
    return { folder, run: { ...run, directory: { ...run.directory, vectors } }, logIndex, models };
  } catch (error) {
    throw inFlagsOfMain(error, folder);
  }
}

/** The reference samples all models at temperature 1: the services' own default, but not that of every server. */
function sampledAtOne(model: string): Pick<StudyInput, 'assistant-parameters'> {
  return model.startsWith('openai-compatible:') ? { 'assistant-parameters': { temperature: 1 } } : {};
}

/** The number of each sequence's log: its place among the ids that were asked for, else in the file. */
async function logIndexOf(choice: LivesChoice): Promise<Map<string, number>> {
  const { fileOrder } = await readLifesimLives(choice);
  return new Map([...new Set(choice.sequences ?? fileOrder)].map((id, index) => [id, index]));
}

/**
 * Carries out what {@link planMain} planned. The log of a life is written as soon as the life is lived to its end.
 * @throws UsageError for a missing key; OutageError, StorageError and the like for what stops the work
 */
export async function carryOutMain(
  plan: MainPlan,
  request: Pick<MainRequest, 'user' | 'assistant'>,
  surroundings: {
    clock: Clock;
    environment: NodeJS.ProcessEnv;
    onProgress: (progress: Progress) => void;
    listen?: (interrupt: () => void) => () => void;
  },
): Promise<CarriedOut> {
  const { environment } = surroundings;
  const { folder, run, models } = plan;
  const environmentAs = (role: 'user' | 'assistant') =>
    withKey(environment, models[role], { role: `--${role}_model_path`, key: request[role].apiKey });
  try {
    const done = await carryOut(run, {
      ...surroundings,
      environmentOf: { user: environmentAs('user'), assistant: environmentAs('assistant') },
      onLived: (open, position) => logLife(plan, open, position),
    });
    if (done.stop !== null) inFlagsOfMain(done.stop, folder);
    return done;
  } catch (error) {
    throw inFlagsOfMain(error, folder);
  }
}

async function logLife(
  { folder, logIndex }: MainPlan,
  { directory, study, lives }: OpenRun,
  position: number,
): Promise<void> {
  const { id, sequence } = lives.plan[position]!;
  const cell = { life: id, assistant: study.assistants[0]!.label, trial: 1 };
  const { conversations, portraits, chain } = await readCell(directory.journal(cell));
  const drawn = new Map(portraits.map(({ portrait }) => [portrait.event, portrait]));
  writeMainLog(folder, logIndex.get(sequence)!, {
    rows: await lives.readRows(position),
    conversations: conversations.map(({ conversation }) => ({
      conversation,
      portrait: drawn.get(conversation.event.event) ?? null,
    })),
    chain,
  });
}

/** Errors of places that know the flags of `livelong run` only. */
function inFlagsOfMain(error: unknown, folder: string): unknown {
  if (!LivelongError.isInstance(error)) return error;
  error.message = error.message
    .replaceAll(/`livelong resume [^`]*`/g, 'the same command')
    .replace(
      /Choose another --out, or --fresh .*|Give the new one a label of its own: .*|Add the new one beside it .*/,
      () => `Name another --logs_root, or delete ${folder} to start over.`,
    )
    .replaceAll('Choose another --out.', 'Name another --logs_root.')
    .replaceAll(/--(user|assistant)(?=[ :])/g, '--$1_model_path')
    .replaceAll('--embedding', '--retriever_model_path');
  return error;
}
