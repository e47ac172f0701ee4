import { parentPort } from 'node:worker_threads';
import { problemOf } from '../problem.ts';
import { carryOutOrder } from './carry-out-order.ts';
import type { OrderDone, OrderSent } from './compare-order.ts';
import { comparisonStore } from './comparison-store.ts';

/* A thread that compares: thousands of people take seconds, for which nobody else should wait. */
const store = comparisonStore();

const tell = (done: OrderDone) =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(done);

parentPort?.on('message', ({ number, order }: OrderSent) => {
  carryOutOrder(store, order).then(
    (answer) => tell({ number, answer }),
    (error: unknown) => {
      const { status, message } = problemOf(error);
      const fault = status === 500;
      tell({ number, fault, problem: fault && error instanceof Error ? (error.stack ?? message) : message });
    },
  );
});
