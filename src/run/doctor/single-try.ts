import type { Clock } from '../../clock/index.ts';
import type { Endpoint, Endpoints, Fault, Tried } from '../../model/index.ts';

/** Endpoints at which a call is tried once, however it ends: no retry, no question whether the server works at all. */
export interface SingleTry {
  readonly endpoints: Endpoints;
  /** Where the call went; null before. */
  readonly url: string | null;
  /**
   * What came of a call.
   * @returns what `call` gives, or the fault of its only try
   * @throws what `call` throws where its try was answered, or never sent
   */
  outcome<Value>(call: () => Promise<Value>): Promise<{ value: Value } | { fault: Fault }>;
}

/** Opens endpoints for one call. */
export function singleTry(clock: Clock): SingleTry {
  let url: string | null = null;
  let tried: Tried | null = null;
  const endpoint = (at: string): Endpoint => ({
    url: at,
    place: async (_, task) => {
      const result = await task();
      tried = result;
      return result;
    },
    requirePrice: () => {},
    wait: () => Promise.reject(new Error('a call is tried once')),
    stop: () => {},
    health: { tries: 0, answers: 0, latestAnswered: 0, aliveAt: clock.now() },
  });
  return {
    endpoints: {
      at: (asked) => {
        url = asked;
        return endpoint(asked);
      },
      stop: () => {},
      stopped: new AbortController().signal,
    },
    get url() {
      return url;
    },
    async outcome(call) {
      try {
        const value = await call();
        return tried !== null && 'fault' in tried ? { fault: tried } : { value };
      } catch (error) {
        if (tried !== null && 'fault' in tried) return { fault: tried };
        throw error;
      }
    },
  };
}
