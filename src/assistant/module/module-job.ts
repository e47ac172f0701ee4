import type { ModuleMethod, WorkerOutcome } from './worker-protocol.ts';

/** One thing to be done in a worker: a call, or a load at the start. It may be sent several times until it has an outcome. */
export interface ModuleJob {
  id: number;
  /** File URL of the module. */
  url: string;
  method: ModuleMethod | 'load';
  request: unknown;
  /** How far its worker has come: `sent` has not been begun, `started` runs and lets nothing else run, `yielded` waits for a promise. */
  phase: 'sent' | 'loading' | 'started' | 'yielded';
  /** True from when its time limit has passed. */
  overdue: boolean;
  /** Ends the watch over its present time limit. */
  watch: AbortController | null;
  settle(outcome: WorkerOutcome): void;
  /** Ends the job without an outcome: the pool was closed or cannot work. */
  abandon(error: Error): void;
}

/** Makes a job ready to be sent again, with a fresh time limit. */
export function resetJob(job: ModuleJob): ModuleJob {
  stopWatch(job);
  job.phase = 'sent';
  job.overdue = false;
  return job;
}

/** Ends the watch over a job's time limit. */
export function stopWatch(job: ModuleJob): void {
  job.watch?.abort();
  job.watch = null;
}
