import { parentPort, workerData } from 'node:worker_threads';
import type { Home } from '../../world/index.ts';
import type { DaysStudy } from './days-study.ts';
import { liveLifeAtHome } from './live-life.ts';
import type { WorkerJob } from './worker-pool.ts';

/* A thread that lives one person after the other. What it throws ends it; the pool hears of that. */
const { root, study, homes } = workerData as { root: string; study: DaysStudy; homes: readonly Home[] };

parentPort?.on('message', ({ life, person, home }: WorkerJob) => {
  liveLifeAtHome({ root, study, life, person, home: homes[home]! }).then(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    () => parentPort?.postMessage(life),
    (error: unknown) => {
      throw error;
    },
  );
});
