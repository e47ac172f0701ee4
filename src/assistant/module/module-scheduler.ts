import type { Clock } from '../../clock/index.ts';
import { UsageError } from '../../errors/index.ts';
import { findBlame } from './blame.ts';
import type { WorkerEnd } from './blame.ts';
import { resetJob, stopWatch } from './module-job.ts';
import type { ModuleJob } from './module-job.ts';
import { ModuleThread } from './module-thread.ts';
import { endsWithinGrace, isLateByItself, limitOf, timeoutOf, watchJob } from './time-limits.ts';
import type { TimeLimits } from './time-limits.ts';
import type { ModuleFailure, WorkerOutcome, WorkerReport } from './worker-protocol.ts';

/** The pool was closed while a call was in flight or before it was made: nothing is known about its outcome. */
export class ModulePoolClosedError extends Error {
  constructor() {
    super('The pool of assistant modules is closed.');
    this.name = 'ModulePoolClosedError';
  }
}

/** Threads in a row that end before they listen: after that many, no thread will ever listen. */
const mostFailedStarts = 3;
/** With so many jobs waiting in each thread, one more thread is started if there may be one. */
const jobsForOneMoreThread = 4;

/** What is to be run. */
export type ModuleTask = Pick<ModuleJob, 'url' | 'method' | 'request'>;

/** The limits of a pool, see `ModulePoolOptions`. */
export interface ModuleLimits extends TimeLimits {
  workers: number;
  memoryLimitInMb: number;
  clock: Clock;
}

/**
 * Gives jobs to threads and finds out who is guilty when one stops answering. A job whose time is over in a thread that is alive is charged
 * itself. If the thread is dead or blocked it is replaced, and its jobs run again: those under suspicion each alone in a fresh thread, where
 * whatever happens is their own doing.
 */
export class ModuleScheduler {
  readonly #options: ModuleLimits;
  readonly #threads = new Set<ModuleThread>();
  readonly #ending = new Set<Promise<void>>();
  #waiting: ModuleJob[] = [];
  #waitingAlone: ModuleJob[] = [];
  #jobsMade = 0;
  #failedStarts = 0;
  #closed: Error | null = null;

  constructor(options: ModuleLimits) {
    this.#options = { ...options, workers: Math.max(1, options.workers) };
  }

  /** Runs a task in any thread, beside others. */
  run(task: ModuleTask): Promise<WorkerOutcome> {
    return this.#enqueue(task, (job) => this.#waiting.push(job));
  }

  /** Runs a task in a fresh thread without others beside it. */
  runAlone(task: ModuleTask): Promise<WorkerOutcome> {
    return this.#enqueue(task, (job) => this.#waitingAlone.push(job));
  }

  /** Ends all threads; jobs without an outcome are abandoned. */
  async close(): Promise<void> {
    this.#stop(new ModulePoolClosedError());
    await Promise.all(this.#ending);
  }

  #enqueue({ url, method, request }: ModuleTask, push: (job: ModuleJob) => void): Promise<WorkerOutcome> {
    return new Promise((settle, abandon) => {
      if (this.#closed !== null) return abandon(this.#closed);
      const id = this.#jobsMade++;
      push({ id, url, method, request, phase: 'sent', overdue: false, watch: null, settle, abandon });
      this.#assign();
    });
  }

  #assign(): void {
    if (this.#closed !== null) return;
    for (const thread of this.#threads) if (thread.retiring && thread.jobs.size === 0) this.#discard(thread);
    while (this.#waitingAlone.length > 0) {
      const thread = this.#freshThread();
      if (thread === null) break;
      thread.alone = true;
      this.#start(thread, this.#waitingAlone.shift()!);
    }
    while (this.#waiting.length > 0) {
      const thread = this.#sharedThread();
      if (thread === null) break;
      this.#start(thread, this.#waiting.shift()!);
    }
  }

  #freshThread(): ModuleThread | null {
    if (this.#threads.size >= this.#options.workers) {
      const idle = [...this.#threads].find((thread) => thread.jobs.size === 0);
      if (idle === undefined) return null;
      this.#discard(idle);
    }
    return this.#newThread();
  }

  #sharedThread(): ModuleThread | null {
    let best: ModuleThread | null = null;
    for (const thread of this.#threads) {
      if (thread.alone || thread.retiring || thread.starting !== null) continue;
      if (best === null || thread.jobs.size < best.jobs.size) best = thread;
    }
    const mayGrow = this.#threads.size < this.#options.workers;
    return mayGrow && (best === null || best.jobs.size >= jobsForOneMoreThread) ? this.#newThread() : best;
  }

  #newThread(): ModuleThread {
    const thread = new ModuleThread({
      memoryLimitInMb: this.#options.memoryLimitInMb,
      events: {
        report: (from, report) => this.#onReport(from, report),
        ended: (from, end, message) => this.#onEnded(from, end, { kind: 'crashed', message }),
      },
    });
    this.#threads.add(thread);
    return thread;
  }

  #start(thread: ModuleThread, job: ModuleJob): void {
    thread.start(job);
    this.#watch(thread, job);
  }

  /** Watches over the time limit of what the job does now. */
  #watch(thread: ModuleThread, job: ModuleJob): void {
    const limitInMs = limitOf(job, thread.ready, this.#options);
    watchJob(job, limitInMs, this.#options.clock, (watch) => this.#onOverdue(thread, job, watch));
  }

  #onReport(thread: ModuleThread, report: WorkerReport): void {
    if (report.type === 'ready') {
      thread.ready = true;
      this.#failedStarts = 0;
      for (const job of thread.jobs.values()) this.#watch(thread, job);
      return;
    }
    const job = thread.jobs.get(report.id);
    if (job === undefined || !this.#threads.has(thread)) return;
    if (report.type === 'answered') {
      thread.release(job);
      job.settle(report.outcome);
      this.#assign();
    } else if (report.type === 'pong') {
      if (job.overdue) this.#onOverdueInLiveThread(thread, job, report.busyShare);
    } else {
      job.phase = report.type;
      if (report.type !== 'yielded') job.overdue = false;
      if (report.type === 'yielded') this.#assign();
      else this.#watch(thread, job);
    }
  }

  async #onOverdue(thread: ModuleThread, job: ModuleJob, watch: AbortSignal): Promise<void> {
    job.overdue = true;
    if (thread.alone) return this.#endThread(thread, 'blocked', timeoutOf(job, this.#options));
    thread.ping(job);
    if (await endsWithinGrace(watch, this.#options.clock, this.#options)) return;
    const running = thread.starting?.phase === 'started' ? thread.starting : null;
    if (running !== null && !running.overdue) return;
    this.#endThread(thread, 'blocked', timeoutOf(running ?? job, this.#options));
  }

  /** The thread works, so this job is late by itself, unless others kept the thread busy; then it is tried again without them. */
  #onOverdueInLiveThread(thread: ModuleThread, job: ModuleJob, busyShare: number): void {
    thread.release(job);
    if (isLateByItself(job, busyShare)) {
      job.settle({ failure: timeoutOf(job, this.#options) });
    } else {
      thread.retiring = true;
      this.#waitingAlone.push(resetJob(job));
    }
    this.#assign();
  }

  #onEnded(thread: ModuleThread, end: WorkerEnd, failure: ModuleFailure): void {
    if (this.#threads.has(thread)) this.#endThread(thread, end, failure);
  }

  /** Replaces a thread and decides what becomes of its jobs. */
  #endThread(thread: ModuleThread, end: WorkerEnd, failure: ModuleFailure): void {
    const jobs = [...thread.jobs.values()];
    const alone = thread.alone;
    this.#discard(thread);
    if (!thread.ready && ++this.#failedStarts >= mostFailedStarts) {
      return this.#stop(cannotStart(failure), jobs);
    }
    if (alone) {
      for (const job of jobs) {
        if (job.phase === 'sent') this.#waitingAlone.unshift(resetJob(job));
        else job.settle({ failure });
      }
    } else {
      const { guilty, suspects, innocent } = findBlame(jobs, end);
      guilty?.settle({ failure });
      this.#waitingAlone.push(...suspects.map(resetJob));
      this.#waiting.unshift(...innocent.map(resetJob));
    }
    this.#assign();
  }

  #discard(thread: ModuleThread): void {
    this.#threads.delete(thread);
    for (const job of thread.jobs.values()) stopWatch(job);
    const ending = thread.end().finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
  }

  #stop(error: Error, more: readonly ModuleJob[] = []): void {
    this.#closed ??= error;
    const inThreads = [...this.#threads].flatMap((thread) => [...thread.jobs.values()]);
    const abandoned = [...more, ...this.#waiting, ...this.#waitingAlone, ...inThreads];
    for (const thread of this.#threads) this.#discard(thread);
    this.#waiting = [];
    this.#waitingAlone = [];
    for (const job of abandoned) job.abandon(this.#closed);
  }
}

function cannotStart({ message }: ModuleFailure): UsageError {
  return new UsageError(
    `No worker thread for assistant modules could be started: ${message}. Give them more memory, or fewer of them at a time.`,
  );
}
