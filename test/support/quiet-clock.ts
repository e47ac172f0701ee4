import { systemClock, type Clock } from '../../src/clock/index.ts';

/**
 * A clock for a server that measures a schedule: time stands still while the program it serves still asks, and leaps to the next answer once
 * nothing more comes, so that a slow machine takes longer but not more of this time.
 * @param most so many calls are all that can be in flight: when they are, nothing more will come
 */
export function quietClock(most: number): Clock {
  const quietInMs = 200;
  let now = 0;
  let sleepers: { dueAt: number; wake: () => void }[] = [];
  let quiet = new AbortController();

  function leap(): void {
    now = Math.min(...sleepers.map(({ dueAt }) => dueAt));
    const due = sleepers.filter(({ dueAt }) => dueAt <= now);
    sleepers = sleepers.filter(({ dueAt }) => dueAt > now);
    for (const { wake } of due) wake();
  }

  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        quiet.abort();
        quiet = new AbortController();
        sleepers.push({ dueAt: now + milliseconds, wake });
        if (sleepers.length >= most) leap();
        else systemClock.sleep(quietInMs, quiet.signal).then(leap, () => {});
      }),
  };
}
