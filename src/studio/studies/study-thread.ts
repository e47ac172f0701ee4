import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../../files/index.ts';
import { lockName } from '../../run/index.ts';
import { stopOrder, type StudyOrder, type StudyReport, type StudyWork } from './study-order.ts';

const workerUrl = workerFile('studio/studies/study-worker');

/** A study that is carried out in a thread of its own, so that the studio goes on answering. */
export interface StudyThread {
  /** Lets what is in flight come home, and scores what there is. */
  stop(): void;
}

/**
 * Starts a thread.
 * @param hear called with all that it tells; the last is always `refused` or `ended`
 */
export function startStudyThread(order: StudyOrder, hear: (report: StudyReport) => void): StudyThread {
  const { work, environment, purse } = order;
  const worker = new Worker(workerUrl, {
    name: 'livelong-study',
    workerData: { work, environment: { ...environment }, purse },
  });
  let over = false;
  const end = (message: string) => {
    if (over) return;
    over = true;
    giveBack(work);
    hear({ type: 'ended', ending: { state: 'failed', message } });
  };
  worker.on('message', (report: StudyReport) => {
    if (over) return;
    over = report.type === 'refused' || report.type === 'ended';
    hear(report);
  });
  worker.on('error', (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    end(
      'The study ended by a fault of Livelong, of which the terminal of the studio tells more. What was done is kept.',
    );
  });
  worker.on('exit', () => end('The study ended unexpectedly. What was done is kept.'));
  return {
    stop() {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(stopOrder);
    },
  };
}

/** A thread that died had no time to give its run back; its lock names this process, which lives on. */
function giveBack(work: StudyWork): void {
  const root = 'root' in work ? work.root : work.input.out;
  if (root !== undefined) rmSync(join(root, lockName), { force: true });
}
