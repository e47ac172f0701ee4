import { parentPort, workerData } from 'node:worker_threads';
import type { Home } from '../../world/index.ts';
import type { DaysStudy } from './days-study.ts';
import { liveLifeAtHome } from './live-life.ts';
import { openByRule } from './open-by-rule.ts';
import { lifeOfRow } from './timeline-life.ts';
import type { PersonRow } from './write-people.ts';

/* A thread that lives one person after the other. What it throws ends it; the pool hears of that. */
const { root, study, homes } = workerData as { root: string; study: DaysStudy; homes: readonly Home[] };

parentPort?.on('message', (line: string) => {
  const row = JSON.parse(line) as PersonRow;
  void liveLifeAtHome(lifeOfRow(row, { root, study, homes }), openByRule).then(() =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(row.life),
  );
});
