import { systemClock, type Clock } from '../../src/clock/index.ts';

/** A clock on which time goes `factor` times as fast, so that long waits are short in tests. */
export function fastClock(factor: number): Clock {
  const start = systemClock.now();
  return {
    now: () => start + (systemClock.now() - start) * factor,
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / factor, signal),
  };
}
