/** Lets others wait for the next change of something. */
export interface Changes {
  /** How many changes there were. */
  readonly count: number;
  happen(): void;
  /** Resolves once there were more than `seen`; rejects with the signal's reason. */
  after(seen: number, signal: AbortSignal): Promise<void>;
}

/** Nothing has changed yet. */
export function openChanges(): Changes {
  const waiting = new Set<() => void>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    happen() {
      count++;
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    after: (seen, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error);
        if (count > seen) return resolve();
        const onAbort = () => {
          waiting.delete(onChange);
          reject(signal.reason as Error);
        };
        const onChange = () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        };
        waiting.add(onChange);
        signal.addEventListener('abort', onAbort, { once: true });
      }),
  };
}
