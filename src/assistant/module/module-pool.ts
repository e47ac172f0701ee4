import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { Clock } from '../../clock/index.ts';
import { UsageError } from '../../errors/index.ts';
import type { AssistantPortrait, AssistantReply, AssistantRequest } from '../contract.ts';
import type { FeedbackAnswer, FeedbackRequest, SuggestAnswer, SuggestRequest } from '../proactive/index.ts';
import { findModuleFile } from './module-file.ts';
import { missingMethod, type ModuleCapabilities } from './module-export.ts';
import { ModuleScheduler } from './module-scheduler.ts';
import type { ModuleFailure, ModuleMethod, WorkerOutcome } from './worker-protocol.ts';

/** An idle thread with a few imports uses a third of this. */
const smallestMemoryInMb = 32;

/** Options of {@link openModulePool}. */
export interface ModulePoolOptions {
  /** The modules, each with the label that calls name it by. */
  modules: readonly { label: string; path: string }[];
  /** What all of them must be able to do. Default `reply`, which conversations need. */
  needs?: 'reply' | 'suggest';
  /** At most as many worker threads; they are started when there is work for them. Default: the cores of this machine. */
  workers?: number;
  /** How long one call may take, from when its function is called. A call that runs again has the whole time again. */
  callTimeoutInMs: number;
  /** How long importing a module into a worker may take. Default 10,000. */
  loadTimeoutInMs?: number;
  /** How much one worker may use, in MB: heap, with what is not collected yet, and buffers. Default 512, at least 32. */
  memoryLimitInMb?: number;
  clock: Clock;
}

/** What each method of a module gives, after the checks of `answer/`. */
export interface ModuleValues {
  reply: string | null | AssistantReply;
  portrait: AssistantPortrait;
  suggest: SuggestAnswer;
  feedback: NonNullable<FeedbackAnswer>;
}

/** What each method of a module is given. */
export interface ModuleRequests {
  reply: AssistantRequest;
  portrait: AssistantRequest;
  suggest: SuggestRequest;
  feedback: FeedbackRequest;
}

/** What came of one call. All that a module does wrong is a failure, never an exception. */
export type ModuleOutcome<Value> = { value: Value } | { failure: ModuleFailure };

/** One call of a module. */
export interface ModuleCall<Method extends ModuleMethod> {
  label: string;
  method: Method;
  request: ModuleRequests[Method];
}

/** Worker threads in which the modules of users run. Any thread may serve any life. */
export interface ModulePool {
  /** What each module can do, by label. */
  readonly capabilities: ReadonlyMap<string, ModuleCapabilities>;
  /** Calls a module. Rejects only where the pool was closed, cannot start threads, or was asked for what the module does not have. */
  call<Method extends ModuleMethod>(call: ModuleCall<Method>): Promise<ModuleOutcome<ModuleValues[Method]>>;
  /** Ends all threads. Calls in flight reject: nothing is known about them. */
  close(): Promise<void>;
}

/**
 * Opens a pool and loads every module once to learn what it can do.
 * Throws a UsageError for a module that is missing, does not load within its limits, or exports no assistant.
 */
export async function openModulePool({
  modules,
  needs = 'reply',
  workers = availableParallelism(),
  callTimeoutInMs,
  loadTimeoutInMs = 10_000,
  memoryLimitInMb = 512,
  clock,
}: ModulePoolOptions): Promise<ModulePool> {
  if (!(memoryLimitInMb >= smallestMemoryInMb)) {
    throw new UsageError(
      `An assistant module needs at least ${smallestMemoryInMb} MB of memory, not ${memoryLimitInMb}.`,
    );
  }
  const urls = new Map(modules.map(({ label, path }) => [label, pathToFileURL(findModuleFile(path)).href]));
  if (urls.size < modules.length)
    throw new UsageError('Two assistant modules have the same label. Name them apart: --assistant label=PATH.');
  const scheduler = new ModuleScheduler({ workers, callTimeoutInMs, loadTimeoutInMs, memoryLimitInMb, clock });
  const capabilities = new Map<string, ModuleCapabilities>();
  try {
    const loading = modules.map(({ label }) =>
      scheduler.runAlone({ url: urls.get(label)!, method: 'load', request: null }),
    );
    for (const [index, outcome] of (await Promise.all(loading)).entries()) {
      const { label, path } = modules[index]!;
      if ('failure' in outcome) throw loadError(path, outcome.failure);
      const able = JSON.parse(outcome.json) as ModuleCapabilities;
      if (!able[needs]) throw loadError(path, { kind: 'bad-answer', message: missingMethod(needs) });
      capabilities.set(label, able);
    }
  } catch (error) {
    await scheduler.close();
    throw error;
  }
  return {
    capabilities,
    async call({ label, method, request }) {
      const url = urls.get(label);
      if (url === undefined) throw new Error(`The pool has no module labelled ${label}.`);
      if (capabilities.get(label)?.[method] !== true) throw new Error(`The module ${label} has no ${method}.`);
      return parseOutcome(await scheduler.run({ url, method, request }));
    },
    close: () => scheduler.close(),
  };
}

function parseOutcome<Value>(outcome: WorkerOutcome): ModuleOutcome<Value> {
  return 'failure' in outcome ? outcome : { value: JSON.parse(outcome.json) as Value };
}

function loadError(path: string, { kind, message }: ModuleFailure): UsageError {
  if (kind === 'bad-answer') return new UsageError(`The assistant module ${path} cannot be used: ${message}.`);
  const advice =
    kind === 'timeout'
      ? 'Something at its top level loops or waits for ever; do slow work inside the function, at its first call.'
      : 'Import it in a file of your own and run that with `node` to see where it fails, then correct it.';
  return new UsageError(`The assistant module ${path} could not be loaded: ${message}. ${advice}`);
}
