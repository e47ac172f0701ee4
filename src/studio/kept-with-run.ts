import type { RunEntry } from './library.ts';
import { statOf } from './stat-of.ts';

/**
 * Keeps what is made of one file of each run for as long as the file stays as it is: lists of hundreds of runs would read them all each time.
 * @param make makes it; whatever it throws is thrown again each time
 */
export function keptWithRun<Value>(
  pathOf: (entry: RunEntry) => string,
  make: (entry: RunEntry) => Value,
): (entry: RunEntry) => Value {
  const kept = new WeakMap<RunEntry, { stamp: string; value: Value }>();
  return (entry) => {
    const found = statOf(pathOf(entry));
    const stamp = `${found?.size} ${found?.mtimeMs} ${found?.ino}`;
    const known = kept.get(entry);
    if (known?.stamp === stamp) return known.value;
    const value = make(entry);
    kept.set(entry, { stamp, value });
    return value;
  };
}
