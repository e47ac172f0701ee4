import type { Clock } from '../../clock/index.ts';
import { stopWatch } from './module-job.ts';
import type { ModuleJob } from './module-job.ts';
import type { ModuleFailure } from './worker-protocol.ts';

/** The time limits of a pool, see `ModulePoolOptions`. */
export interface TimeLimits {
  callTimeoutInMs: number;
  loadTimeoutInMs: number;
}

/** How long a thread may take to begin listening, on a machine that is busy with other things. */
const startTimeoutInMs = 60_000;

/** How long a thread may take to answer a ping before it counts as blocked. */
const longestGraceInMs = 1_000;

/** How long what a job does now may take. */
export function limitOf(job: ModuleJob, isThreadReady: boolean, limits: TimeLimits): number {
  if (!isThreadReady) return startTimeoutInMs;
  return job.phase === 'started' ? limits.callTimeoutInMs : limits.loadTimeoutInMs;
}

/** Watches over a job, in place of any watch before: `onOverdue` is called after `limitInMs`, with a signal that tells when the watch has ended. */
export function watchJob(
  job: ModuleJob,
  limitInMs: number,
  clock: Clock,
  onOverdue: (watch: AbortSignal) => Promise<void> | void,
): void {
  stopWatch(job);
  const watch = new AbortController();
  job.watch = watch;
  clock.sleep(limitInMs, watch.signal).then(
    () => onOverdue(watch.signal),
    () => {},
  );
}

/** Gives the thread of an overdue job time to answer a ping; true where its watch ended meanwhile. */
export async function endsWithinGrace(watch: AbortSignal, clock: Clock, limits: TimeLimits): Promise<boolean> {
  await clock.sleep(Math.min(limits.callTimeoutInMs, longestGraceInMs), watch).catch(() => {});
  // If this process itself was busy meanwhile, reports may still wait to be read.
  if (!watch.aborted) await new Promise((resolve) => setImmediate(resolve));
  return watch.aborted;
}

/**
 * True where a job that is overdue in a thread that works is late by itself; false where others may have kept the thread busy.
 * @param busyShare which part (0 to 1) of the job's time the thread was busy
 */
export function isLateByItself(job: ModuleJob, busyShare: number): boolean {
  return job.phase === 'yielded' && busyShare <= 0.5;
}

/** The failure of a job whose time is over. */
export function timeoutOf(job: ModuleJob, limits: TimeLimits): ModuleFailure {
  const message =
    job.phase === 'loading'
      ? `it did not finish loading within ${limits.loadTimeoutInMs / 1_000} s`
      : `${job.method} gave no answer within ${limits.callTimeoutInMs / 1_000} s`;
  return { kind: 'timeout', message };
}
