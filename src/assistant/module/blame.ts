import type { ModuleJob } from './module-job.ts';

/** How a worker came to its end. */
export type WorkerEnd = 'blocked' | 'out-of-memory' | 'exited';

/** What becomes of the jobs of a worker that ended. */
export interface Blame {
  /** The one that certainly did it: it is charged. */
  guilty: ModuleJob | null;
  /** Perhaps one of these did it: each runs again alone in a fresh worker, where there can be no doubt. */
  suspects: ModuleJob[];
  /** Certainly did not do it: they run again as if nothing had happened. */
  innocent: ModuleJob[];
}

/**
 * Finds who ended a worker. While a function runs that has not yielded, nothing else runs in its thread, so it is guilty without doubt; but
 * memory is filled by all. A job that had not been begun is innocent in any case.
 */
export function findBlame(jobs: readonly ModuleJob[], end: WorkerEnd): Blame {
  const guilty = end === 'out-of-memory' ? null : (jobs.find((job) => job.phase === 'started') ?? null);
  if (guilty !== null) return { guilty, suspects: [], innocent: jobs.filter((job) => job !== guilty) };
  return {
    guilty: null,
    suspects: jobs.filter((job) => job.phase !== 'sent'),
    innocent: jobs.filter((job) => job.phase === 'sent'),
  };
}
