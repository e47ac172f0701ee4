import type { Clock } from '../clock/index.ts';
import type { Budget, Claim, Settle } from './budget.ts';
import { chargeOf, unknownCharge, type Charge } from './budget-charge.ts';
import type { Tried } from './provider.ts';
import { adaptiveConcurrency } from './rate-concurrency.ts';
import { openRateWindow, type RateWindow } from './rate-window.ts';
import { tokensUsed } from './token-bound.ts';

/** How much one endpoint may be asked. */
export interface EndpointLimits {
  /** Tries in flight, at most; fewer while the endpoint refuses for too many requests. */
  concurrency: number;
  /** Tries sent in any minute, at most; null for no limit. */
  requestsPerMinute: number | null;
  /** Tokens of the tries sent in any minute, at most: as bounded before, as counted after; null for no limit. */
  tokensPerMinute: number | null;
}

/** Who wants a place. */
export interface PlaceCall {
  /** Higher ones first, equals in their order. */
  readonly priority: number;
  /** What the try may use; null for one that uses no tokens. */
  readonly claim: Claim | null;
}

/** The places of one endpoint, and who waits for them. */
export interface EndpointPlaces {
  /** Sends a try once there are a place, time and money for it, and settles it. */
  place<Result extends Tried>(call: PlaceCall, task: () => Promise<Result>): Promise<Result>;
  /** Lets those go who may go now: money may have become free elsewhere. */
  serve(): void;
  /** Turns away all who wait. */
  turnAway(reason: Error): void;
}

interface Waiting extends PlaceCall {
  start(taken: Taken): void;
  refuse(reason: Error): void;
}

/** What a try holds while it is under way. */
interface Taken {
  readonly number: number;
  settle(charge: Charge): void;
}

/**
 * Opens the places of one endpoint. The first in line waits for whatever it lacks (a place, the minute, money) and nobody passes it, so that the
 * longest chain is not starved by short ones.
 * @param options.budget null where money is not counted
 * @param options.stopped aborted, with the reason, once the run has been stopped
 * @param options.stop called when there is no money for the first in line, or its reservation cannot be written down
 * @param options.onSettled called when a try is over
 */
export function openPlaces(options: {
  limits: EndpointLimits;
  budget: Budget | null;
  clock: Clock;
  stopped: AbortSignal;
  stop: (error: Error) => void;
  onSettled: () => void;
}): EndpointPlaces {
  const { limits, budget, clock, stopped } = options;
  const concurrency = adaptiveConcurrency(limits.concurrency);
  const requests = limits.requestsPerMinute === null ? null : openRateWindow(limits.requestsPerMinute);
  const tokens = limits.tokensPerMinute === null ? null : openRateWindow(limits.tokensPerMinute);
  /** The first in line stands last. */
  const line: Waiting[] = [];
  let inFlight = 0;
  let alarm: { at: number; cancel: AbortController } | null = null;

  function serve(): void {
    for (let next = line.at(-1); next !== undefined && inFlight < concurrency.allowed; next = line.at(-1)) {
      const delay = Math.max(delayOf(requests, 1), delayOf(tokens, tokensOf(next.claim)));
      if (delay > 0) return serveIn(delay);
      let money: Settle | null;
      try {
        money = budget === null || next.claim === null ? noMoney : budget.reserve(next.claim);
      } catch (error) {
        return options.stop(error as Error);
      }
      if (money === null) return;
      line.pop();
      next.start(take(next.claim, money));
    }
    if (line.length > 0) return;
    alarm?.cancel.abort();
    alarm = null;
  }

  function delayOf(window: RateWindow | null, amount: number): number {
    return window?.delay(amount, clock.now()) ?? 0;
  }

  function take(claim: Claim | null, money: Settle): Taken {
    inFlight++;
    requests?.take(1, clock.now());
    const used = tokens?.take(tokensOf(claim), clock.now());
    return {
      number: concurrency.sent(),
      settle(charge) {
        inFlight--;
        if (claim !== null) used?.correct(sum(tokensUsed(charge, claim.bound)));
        money(charge);
      },
    };
  }

  /** One alarm at a time: the earliest. */
  function serveIn(milliseconds: number): void {
    const at = clock.now() + milliseconds;
    if (alarm !== null && alarm.at <= at) return;
    alarm?.cancel.abort();
    const cancel = new AbortController();
    alarm = { at, cancel };
    clock.sleep(milliseconds, cancel.signal).then(
      () => {
        alarm = null;
        serve();
      },
      () => {},
    );
  }

  async function send<Result extends Tried>(taken: Taken, task: () => Promise<Result>): Promise<Result> {
    let charge = unknownCharge;
    try {
      const tried = await task();
      charge = chargeOf(tried);
      if (!('fault' in tried)) concurrency.answered();
      else if (isOverload(tried)) concurrency.limited(taken.number);
      return tried;
    } finally {
      try {
        taken.settle(charge);
      } finally {
        options.onSettled();
      }
    }
  }

  return {
    place: (call, task) =>
      new Promise((resolve, reject) => {
        if (stopped.aborted) return reject(stopped.reason as Error);
        insert(line, { ...call, start: (taken) => void send(taken, task).then(resolve, reject), refuse: reject });
        serve();
      }),
    serve,
    turnAway(reason) {
      alarm?.cancel.abort();
      alarm = null;
      for (const waiting of line.splice(0)) waiting.refuse(reason);
    },
  };
}

const noMoney: Settle = () => {};

/** True where the endpoint asked for patience. */
function isOverload({ fault, next }: Extract<Tried, { fault: unknown }>): boolean {
  return fault === 'rate-limited' || next === 'wait';
}

function tokensOf(claim: Claim | null): number {
  return claim === null ? 0 : sum(claim.bound);
}

function sum({ inputTokens, outputTokens }: { inputTokens: number; outputTokens: number }): number {
  return inputTokens + outputTokens;
}

/** Inserts where all behind it have a lower priority, or the same and came later; the first in line stands last. */
function insert(line: Waiting[], waiting: Waiting): void {
  let from = 0;
  let to = line.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (line[middle]!.priority < waiting.priority) from = middle + 1;
    else to = middle;
  }
  line.splice(from, 0, waiting);
}
