import { Worker } from 'node:worker_threads';
import { workerFile } from '../../files/index.ts';
import { describeThrown } from '../answer/index.ts';
import type { WorkerEnd } from './blame.ts';
import { stopWatch } from './module-job.ts';
import type { ModuleJob } from './module-job.ts';
import type { WorkerOrder, WorkerReport } from './worker-protocol.ts';

const workerUrl = workerFile('assistant/module/module-worker');

const bytesPerMb = 1_048_576;
const memoryPollInMs = 50;

/**
 * What V8 may use above the limit. V8 itself can only end the whole process when one allocation meets its limit (a growing array does), so
 * the limit is watched from outside and V8's own lies far above it.
 */
const headroomInMb = 2_048;

/** What a thread tells its pool. */
export interface ThreadEvents {
  report(thread: ModuleThread, report: WorkerReport): void;
  /** The thread ended by itself. */
  ended(thread: ModuleThread, end: Exclude<WorkerEnd, 'blocked'>, message: string): void;
}

/** One worker thread with the jobs in flight there. It keeps the process alive only while it has jobs. */
export class ModuleThread {
  readonly jobs = new Map<number, ModuleJob>();
  /** True from when the thread has begun to listen. */
  ready = false;
  /** Its only job runs alone: it gets no other one meanwhile. */
  alone = false;
  /** It gets no more jobs and ends with its last one. */
  retiring = false;
  readonly #worker: Worker;

  constructor({ memoryLimitInMb, events }: { memoryLimitInMb: number; events: ThreadEvents }) {
    this.#worker = new Worker(workerUrl, {
      name: 'livelong-assistant',
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitInMb + headroomInMb },
    });
    let end: Exclude<WorkerEnd, 'blocked'> = 'exited';
    let message: string | null = null;
    const onOutOfMemory = () => {
      end = 'out-of-memory';
      message = `used more than ${memoryLimitInMb} MB of memory`;
    };
    const stopMemoryWatch = this.#watchMemory(memoryLimitInMb * bytesPerMb, () => {
      onOutOfMemory();
      void this.end();
    });
    this.#worker.on('message', (report: WorkerReport) => events.report(this, report));
    this.#worker.on('error', (error: unknown) => {
      if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') onOutOfMemory();
      else message = `uncaught ${describeThrown(error)}`;
    });
    this.#worker.on('exit', (code) => {
      stopMemoryWatch();
      events.ended(this, end, message ?? `ended its worker with process.exit(${code})`);
    });
  }

  /** The job that the thread has been given and that has not yielded yet. There is at most one. */
  get starting(): ModuleJob | null {
    for (const job of this.jobs.values()) if (job.phase !== 'yielded') return job;
    return null;
  }

  start(job: ModuleJob): void {
    this.jobs.set(job.id, job);
    this.#worker.ref();
    this.#send({ type: 'start', id: job.id, url: job.url, method: job.method, request: job.request });
  }

  ping(job: ModuleJob): void {
    this.#send({ type: 'ping', id: job.id });
  }

  /** Takes a job out, whatever its worker does with it further. */
  release(job: ModuleJob): void {
    stopWatch(job);
    this.jobs.delete(job.id);
    this.alone = false;
    if (this.jobs.size === 0) this.#worker.unref();
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Measures the heap and the buffers while there are jobs; this works in a blocked thread too. */
  #watchMemory(limitInBytes: number, onExceeded: () => void): () => void {
    let measuring = false;
    const timer = setInterval(() => {
      if (measuring || this.jobs.size === 0) return;
      measuring = true;
      this.#worker.getHeapStatistics().then(
        ({ used_heap_size: heap, external_memory: external }) => {
          measuring = false;
          if (heap + external > limitInBytes) onExceeded();
        },
        () => (measuring = false),
      );
    }, memoryPollInMs).unref();
    return () => clearInterval(timer);
  }

  #send(order: WorkerOrder): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(order);
  }
}
