import type { Clock } from '../clock/index.ts';

/** A clock that only a test moves. */
export interface FakeClock extends Clock {
  /** How many sleeps have not ended. */
  readonly sleeping: number;
  /** Moves time on and ends the sleeps that fall due, in order, also those that begin meanwhile; lets what they woke run before each next step. */
  advance(milliseconds: number): Promise<void>;
}

interface Sleeper {
  dueAt: number;
  wake(): void;
}

/**
 * A clock that stands still until it is moved.
 * @param start its first time, milliseconds since 1970
 * @param options.autoAdvance each sleep moves time on by itself: nobody waits, sleeps still end in the order of their times; default false
 * @example
 * const clock = fakeClock();
 * const slept = clock.sleep(60_000).then(() => 'awake');
 * await clock.advance(60_000);
 * await slept; // at once
 */
export function fakeClock(start = 0, options: { autoAdvance?: boolean } = {}): FakeClock {
  let now = start;
  let sleepers: Sleeper[] = [];

  /** Ends the sleep that is due first, up to a time; of equal ones the one that began first. */
  function wakeFirst(until: number): boolean {
    let first: Sleeper | undefined;
    for (const sleeper of sleepers) {
      if (sleeper.dueAt <= until && (first === undefined || sleeper.dueAt < first.dueAt)) first = sleeper;
    }
    if (first === undefined) return false;
    now = Math.max(now, first.dueAt);
    sleepers = sleepers.filter((sleeper) => sleeper !== first);
    first.wake();
    return true;
  }

  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const onAbort = () => {
          sleepers = sleepers.filter((each) => each !== sleeper);
          reject(signal?.reason as Error);
        };
        const sleeper: Sleeper = {
          dueAt: now + Math.max(0, milliseconds),
          wake: () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        sleepers.push(sleeper);
        if (options.autoAdvance === true) setImmediate(() => wakeFirst(Infinity));
      }),
    get sleeping() {
      return sleepers.length;
    },
    async advance(milliseconds) {
      const target = now + milliseconds;
      do await othersRun();
      while (wakeFirst(target));
      now = Math.max(now, target);
    },
  };
}

/** Resolves when everything that needs no more than promises has run. */
function othersRun(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
