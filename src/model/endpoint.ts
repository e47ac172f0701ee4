import type { Clock } from '../clock/index.ts';
import type { Budget } from './budget.ts';
import { openPlaces, type EndpointLimits, type EndpointPlaces, type PlaceCall } from './endpoint-places.ts';
import type { Tried } from './provider.ts';

/** One server that calls go to: its places, and what is known of its health. */
export interface Endpoint {
  /** Address for messages; never in an id. */
  readonly url: string;
  /**
   * Sends a try once there are a place, time and money for it, higher priority first. Rejects with the reason once the run has been stopped, which it
   * is when there is no money left.
   */
  place<Result extends Tried>(call: PlaceCall, task: () => Promise<Result>): Promise<Result>;
  /**
   * Says early that a model cannot be used here.
   * @throws UsageError where money is limited and the model's price is unknown
   */
  requirePrice(model: string): void;
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

/** What {@link openEndpoints} takes: limits for each endpoint, a budget for all of them together. */
export interface EndpointsOptions {
  /** Calls in flight at one endpoint, at most. */
  concurrency: number;
  /** Requests that one endpoint is sent in any minute, at most; absent for no limit. */
  requestsPerMinute?: number | undefined;
  /** Tokens that one endpoint is sent and asked for in any minute, at most; absent for no limit. */
  tokensPerMinute?: number | undefined;
  /** Absent where money is not counted. */
  budget?: Budget | undefined;
  clock: Clock;
}

/** Opens no connection: an endpoint is known from its first use on. */
export function openEndpoints(options: EndpointsOptions): Endpoints {
  const { clock, budget = null } = options;
  const limits: EndpointLimits = {
    concurrency: options.concurrency,
    requestsPerMinute: options.requestsPerMinute ?? null,
    tokensPerMinute: options.tokensPerMinute ?? null,
  };
  const stopping = new AbortController();
  const known = new Map<string, { endpoint: Endpoint; places: EndpointPlaces }>();
  const stop = (error: Error) => {
    if (stopping.signal.aborted) return;
    stopping.abort(error);
    for (const { places } of known.values()) places.turnAway(error);
  };
  /** What one call frees, money above all, may be what a call elsewhere waits for. */
  const onSettled = () => {
    for (const { places } of known.values()) places.serve();
  };

  function open(url: string): { endpoint: Endpoint; places: EndpointPlaces } {
    const places = openPlaces({ limits, budget, clock, stopped: stopping.signal, stop, onSettled });
    const endpoint: Endpoint = {
      url,
      place: (call, task) => places.place(call, task),
      requirePrice: (model) => budget?.requirePrice(model),
      wait: (milliseconds) => clock.sleep(milliseconds, stopping.signal),
      stop,
      health: { tries: 0, answers: 0, latestAnswered: 0, aliveAt: clock.now() },
    };
    return { endpoint, places };
  }

  return {
    stopped: stopping.signal,
    stop,
    at(url) {
      const own = known.get(url) ?? open(url);
      known.set(url, own);
      return own.endpoint;
    },
  };
}
