import { parentPort, workerData } from 'node:worker_threads';
import { LivelongError } from '../../errors/index.ts';
import { carryOutWork } from './carry-out-work.ts';
import { openProgressTeller } from './progress-teller.ts';
import { stopOrder, type StudyOrder, type StudyReport } from './study-order.ts';

/* A thread that carries out one study. What no study should throw ends it with an error, of which the studio hears. */
const { work, environment, purse } = workerData as StudyOrder;

let begun = false;
const tell = (report: StudyReport) =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(report);
const teller = openProgressTeller((progress) => tell({ type: 'progress', progress }));
const stopped = new Promise<void>((resolve) => {
  parentPort?.on('message', (order) => {
    if (order === stopOrder) resolve();
  });
});

try {
  const ending = await carryOutWork(work, {
    environment,
    purse,
    onBegun: (directory) => {
      begun = true;
      teller.begin(directory.spending);
      tell({ type: 'begun' });
    },
    onProgress: (progress) => teller.update(progress),
    listen: (interrupt) => void stopped.then(interrupt),
  });
  await teller.end();
  tell({ type: 'ended', ending });
} catch (error) {
  await teller.end();
  if (!LivelongError.isInstance(error)) throw error;
  const { message } = error;
  tell(begun ? { type: 'ended', ending: { state: 'failed', message } } : { type: 'refused', message });
} finally {
  parentPort?.close();
}
