import { setImmediate } from 'node:timers/promises';

/** Others wait no longer than this, in milliseconds. */
const slice = 10;

/** To be awaited between the steps of a long computation: now and then it lets others of this thread have their turn. */
export function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await setImmediate();
    since = performance.now();
  };
}
