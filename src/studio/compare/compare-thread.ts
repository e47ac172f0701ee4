import { Worker } from 'node:worker_threads';
import { UsageError } from '../../errors/index.ts';
import { workerFile } from '../../files/index.ts';
import { Conflict } from '../problem.ts';
import type { CompareOrder, ComparedAnswers, OrderDone, OrderSent } from './compare-order.ts';

const workerUrl = workerFile('studio/compare/compare-worker');

/** Orders that wait at a time. */
const mostWaiting = 30;

/** Comparing, in a thread of its own that is started with the first order and holds what it has compared. */
export interface CompareThread {
  /** @throws UsageError for sides that cannot be compared; Conflict where too many wait */
  ask<What extends CompareOrder['what']>(order: CompareOrder & { what: What }): Promise<ComparedAnswers[What]>;
}

interface Waiting {
  resolve(answer: ComparedAnswers[CompareOrder['what']]): void;
  reject(error: Error): void;
}

/** Starts nothing yet. @param closing ends the thread, and all who wait */
export function openCompareThread(closing: AbortSignal): CompareThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let sent = 0;

  const giveUp = (error: Error) => {
    worker = null;
    for (const each of waiting.values()) each.reject(error);
    waiting.clear();
  };
  const hear = (done: OrderDone) => {
    const asked = waiting.get(done.number);
    waiting.delete(done.number);
    if (waiting.size === 0) worker?.unref();
    if ('answer' in done) asked?.resolve(done.answer);
    else asked?.reject(done.fault ? new Error(done.problem) : new UsageError(done.problem));
  };
  const started = () => {
    const made = new Worker(workerUrl, { name: 'livelong-compare' });
    made.on('message', hear);
    made.on('error', (error: unknown) => giveUp(error instanceof Error ? error : new Error(String(error))));
    made.on('exit', () => {
      if (worker === made) giveUp(new Conflict('The comparison was given up. Load the page again.'));
    });
    return made;
  };
  closing.addEventListener('abort', () => void worker?.terminate());

  return {
    ask<What extends CompareOrder['what']>(order: CompareOrder & { what: What }) {
      if (closing.aborted) throw new Conflict('The studio is being closed.');
      if (waiting.size >= mostWaiting) throw new Conflict('Many comparisons are being made. Try again in a moment.');
      worker ??= started();
      worker.ref();
      const message: OrderSent = { number: ++sent, order };
      const { promise, resolve, reject } = Promise.withResolvers<ComparedAnswers[CompareOrder['what']]>();
      waiting.set(message.number, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(message);
      return promise as Promise<ComparedAnswers[What]>;
    },
  };
}
