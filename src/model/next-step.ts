import type { EndpointHealth } from './endpoint.ts';
import type { OutageReason } from './outage-message.ts';
import type { Fault } from './provider.ts';

/** Attempts of one call; rate limits and a server that is down use up none. */
export const attemptsPerCall = 4;

/**
 * A call that waits this long for rate limits in a row, while the endpoint serves others, is given up. Waiting for a place does not count, else the
 * number of places would decide.
 */
const rateLimitPatienceInMs = 60_000;

/** Tries to reach a server on which nothing listens, before the run stops. */
const triesWhenDown = 4;

/** What is known of the failed tries of one call. */
export interface FailedTries {
  /** Attempts used up. */
  readonly attempts: number;
  /** Tries in a row that found nothing listening. */
  readonly down: number;
  /** Tries in a row that came back as something else than the protocol. */
  readonly foreign: number;
  /** Tries in a row that were rate limited, and how long was waited between them. */
  readonly limited: { readonly tries: number; readonly waitedInMs: number };
  /** How often was waited. */
  readonly waits: number;
  /** The fault that a final failure would be put down to; null before any. */
  readonly charged: Fault | null;
}

export const noFailedTries: FailedTries = {
  attempts: 0,
  down: 0,
  foreign: 0,
  limited: { tries: 0, waitedInMs: 0 },
  waits: 0,
  charged: null,
};

/** The tries of a call with one more that failed. */
export function withFault(tries: FailedTries, fault: Fault): FailedTries {
  const charged = chargedFault(tries.charged, fault);
  if (fault.next === 'down') return { ...tries, down: tries.down + 1, charged };
  const { limited } = tries;
  return {
    ...tries,
    attempts: tries.attempts + (fault.next === 'again' || fault.next === 'foreign' ? 1 : 0),
    down: 0,
    foreign: fault.next === 'foreign' ? tries.foreign + 1 : 0,
    limited: fault.next === 'wait' ? { ...limited, tries: limited.tries + 1 } : { tries: 0, waitedInMs: 0 },
    charged,
  };
}

/** The tries of a call after a wait for the next one. */
export function withWait(tries: FailedTries, milliseconds: number): FailedTries {
  const { limited } = tries;
  return {
    ...tries,
    waits: tries.waits + 1,
    limited: { ...limited, waitedInMs: limited.waitedInMs + milliseconds },
  };
}

/** Rate limits come and go with the hour, and must not decide over what is journaled. */
function chargedFault(before: Fault | null, now: Fault): Fault {
  return before !== null && before.fault !== 'rate-limited' && now.fault === 'rate-limited' ? before : now;
}

/**
 * What to do after a failed try. `again`: wait and try again. `fail`: the call's failure is final. `hold`: its attempts are used up, but it fails
 * for good only once the endpoint is known to work. `stop`: the run stops; at its start where the configuration is wrong.
 */
export type NextStep = { do: 'again' | 'fail' | 'hold' } | { do: 'stop'; reason: OutageReason; atStart: boolean };

/**
 * Decides what follows from `fault`, the last of `tries`.
 * @param known.answers good answers of the endpoint so far
 * @param known.model true once the endpoint has answered for this model
 */
export function nextStep(tries: FailedTries, fault: Fault, known: { answers: number; model: boolean }): NextStep {
  const nothingYet = known.answers === 0;
  switch (fault.next) {
    case 'final':
      return { do: mayBeForAll(fault) && nothingYet ? 'hold' : 'fail' };
    case 'denied':
    case 'wrong-url':
      return { do: 'stop', reason: fault.next, atStart: nothingYet };
    case 'unknown-model':
      return known.model ? { do: 'fail' } : { do: 'stop', reason: fault.next, atStart: true };
    case 'down':
      if (tries.down >= triesWhenDown) return { do: 'stop', reason: fault.next, atStart: false };
      break;
    case 'foreign':
      if (tries.foreign >= attemptsPerCall && nothingYet) return { do: 'stop', reason: fault.next, atStart: true };
      break;
    default:
      break;
  }
  const limitedTooLong = tries.limited.tries >= attemptsPerCall && tries.limited.waitedInMs >= rateLimitPatienceInMs;
  if (tries.attempts < attemptsPerCall && !limitedTooLong) return { do: 'again' };
  return { do: (tries.charged ?? fault).fault === 'bad-answer' ? 'fail' : 'hold' };
}

/** True for a final fault of which one call cannot tell whether the endpoint would say the same to all. */
export function mayBeForAll({ fault, next }: Fault): boolean {
  return next === 'final' && (fault === 'rejected' || fault === 'bad-answer');
}

/** How long an endpoint may give nothing but refusals to serve (429, 5xx), lost connections and time-outs before it counts as out of order. */
export const outageAfterInMs = 300_000;

/** True once the endpoint has answered a try that was sent after the call's first. */
export function isServing(health: EndpointHealth, firstTry: number): boolean {
  return health.latestAnswered > firstTry;
}

/** True when the endpoint has been silent for so long, as far as this call can tell, that it is an outage. Times are milliseconds of one clock. */
export function isOutage(health: EndpointHealth, begunAt: number, now: number): boolean {
  return now - Math.max(health.aliveAt, begunAt) >= outageAfterInMs;
}

/** A server that asks for more patience is asked again all the same: by then another may have been served, or it is an outage. */
const longestWaitInMs = 60_000;

/**
 * Milliseconds to wait before the next try: as the server asks, at most a minute, else 0.25 s doubling up to 8 s, each shortened by up to half.
 * @param draw uniform in 0 (included) to 1 (excluded)
 */
export function waitBefore(fault: Fault, waits: number, draw: number): number {
  if (fault.retryAfterInMs !== null && fault.retryAfterInMs > 0) {
    return Math.min(fault.retryAfterInMs, longestWaitInMs) + draw * 100;
  }
  let longest = 500;
  for (let doubled = 0; doubled < waits && longest < 8000; doubled++) longest *= 2;
  return longest * (0.5 + 0.5 * draw);
}
