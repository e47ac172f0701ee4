import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../../files/index.ts';
import type { Home } from '../../world/index.ts';
import type { DaysStudy } from './days-study.ts';

const workerUrl = workerFile('run/days/days-worker');

/** Memory of one thread, in megabytes: lives are lived one at a time. */
const megabytes = 256;

/** What a day needs for a moment is thrown away in fewer, larger heaps. */
const youngMegabytes = 64;

/**
 * Lives people on as many threads as there are cores; what waits for nobody but the processor can be shared no other way. People are taken one by one, as
 * threads become free.
 * @param jobs lines of people.jsonl, which are read where they are needed
 * @param onLived called with each life that is done
 * @param stopped once it is aborted no further job is taken, and lives that are under way are given up: computed days are lived again in no time
 * @throws the first error of a thread, after the others have come to rest
 */
export async function liveOnThreads(
  jobs: AsyncIterator<string>,
  {
    root,
    study,
    homes,
    people,
    onLived,
    stopped,
  }: {
    root: string;
    study: DaysStudy;
    homes: readonly Home[];
    people: number;
    onLived: () => void;
    stopped: AbortSignal;
  },
): Promise<void> {
  const threads = Math.min(people, availableParallelism());
  let failed = false;
  const run = async () => {
    const worker = new Worker(workerUrl, {
      workerData: { root, study, homes },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    });
    try {
      for (;;) {
        const next = failed || stopped.aborted ? null : await jobs.next();
        if (next === null || next.done === true) return;
        if (!(await isLivedBy(worker, next.value, stopped))) return;
        onLived();
      }
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  const results = await Promise.allSettled(Array.from({ length: threads }, run));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** False where it was stopped before the end. */
function isLivedBy(worker: Worker, line: string, stopped: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const end = (isLived: boolean) => {
      worker.off('message', onLived);
      worker.off('error', reject);
      stopped.removeEventListener('abort', onStop);
      resolve(isLived);
    };
    const onLived = () => end(true);
    const onStop = () => end(false);
    worker.once('message', onLived);
    worker.once('error', reject);
    stopped.addEventListener('abort', onStop);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(line);
  });
}
