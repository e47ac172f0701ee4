import PQueue from 'p-queue';
import type { Clock } from '../clock/index.ts';

/** One server that calls go to: its places, and what is known of its health. */
export interface Endpoint {
  /** Address for messages; never in an id. */
  readonly url: string;
  /** Runs `task` when a place is free, higher priority first. Rejects with the reason once the run has been stopped. */
  place<Result>(priority: number, task: () => Promise<Result>): Promise<Result>;
  /** Waits; rejects with the reason once the run has been stopped. */
  wait(milliseconds: number): Promise<void>;
  /** Stops the whole run: nothing new is asked of any endpoint. */
  stop(error: Error): void;
  readonly health: EndpointHealth;
}

/** What the calls of one endpoint tell each other about it. */
export interface EndpointHealth {
  /** Tries so far; they are numbered from 1 in the order in which they were sent. */
  tries: number;
  /** Good answers so far. */
  answers: number;
  /** The highest number of an answered try; 0 before any. */
  latestAnswered: number;
  /** When the last good answer came, or when the first call was made. */
  aliveAt: number;
}

/** The endpoints of a run; all stop together. */
export interface Endpoints {
  at(url: string): Endpoint;
  /** Stops the whole run: nothing new is asked of any endpoint; what is in flight is waited for and kept. */
  stop(error: Error): void;
  /** Aborted, with the reason, once the run has been stopped. */
  readonly stopped: AbortSignal;
}

/** @param options.concurrency calls in flight at one endpoint, at most */
export function openEndpoints(options: { concurrency: number; clock: Clock }): Endpoints {
  const { concurrency, clock } = options;
  const stopping = new AbortController();
  const known = new Map<string, Endpoint>();

  function open(url: string): Endpoint {
    const queue = new PQueue({ concurrency });
    return {
      url,
      async place(priority, task) {
        stopping.signal.throwIfAborted();
        return queue.add(
          () => {
            stopping.signal.throwIfAborted();
            return task();
          },
          { priority },
        );
      },
      wait: (milliseconds) => clock.sleep(milliseconds, stopping.signal),
      stop: (error) => stopping.abort(error),
      health: { tries: 0, answers: 0, latestAnswered: 0, aliveAt: clock.now() },
    };
  }

  return {
    stopped: stopping.signal,
    stop: (error) => stopping.abort(error),
    at(url) {
      const endpoint = known.get(url) ?? open(url);
      known.set(url, endpoint);
      return endpoint;
    },
  };
}
