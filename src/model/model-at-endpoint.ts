import type { Clock } from '../clock/index.ts';
import { OutageError } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import { generatorFor } from '../random/index.ts';
import type { Endpoint } from './endpoint.ts';
import type { Attempt, CallOutcome, ModelPort, ModelRequest } from './model-port.ts';
import type { Provider, Tried } from './provider.ts';

/** Attempts of one call; rate limits and a server that is down use up none. */
export const attemptsPerCall = 4;

/** How long an endpoint may give nothing but refusals to serve (429, 5xx), lost connections and time-outs before it counts as out of order. */
export const outageAfterInMs = 300_000;

/**
 * A call that waits this long for rate limits in a row, while the endpoint serves others, is given up. Waiting for a place does not count, else the
 * number of places would decide.
 */
const rateLimitPatienceInMs = 60_000;

/** Tries to reach a server on which nothing listens, before the run stops. */
const triesWhenDown = 4;

/** Calls that may be given up on an endpoint without a sign of life from it, once nothing else is under way that could give one. */
const givenUpAtMost = 3;

/** A server that asks for more patience is asked again all the same: by then another may have been served, or it is an outage. */
const longestWaitInMs = 60_000;

/** What the machine's timers can hold. */
const longestTimerInMs = 2_147_483_647;

type Fault = Extract<Tried, { fault: unknown }>;

/** What is known of one call while it is being tried. */
interface CallState {
  readonly begunAt: number;
  /** Number of its first try among the endpoint's; null before. */
  firstTry: number | null;
  /** Its attempts are used up. */
  isHeld: boolean;
}

/**
 * A model as roles see it: a provider at an endpoint, with its places, call time limit, and retries with jittered exponential back-off or as
 * long as the server asks (at most a minute at a time). Waiting for a retry gives the place back. A call whose attempts are used up by 429, 5xx,
 * lost connections or time-outs fails for good only once the endpoint has answered a try that was sent after the call's first: an outage is not
 * data.
 * @param options.callTimeoutInMs time limit of one try, on the machine's own clock
 */
export function modelAtEndpoint(options: {
  name: string;
  parameters: { readonly [key: string]: Json };
  provider: Provider;
  endpoint: Endpoint;
  callTimeoutInMs: number;
  clock: Clock;
}): ModelPort {
  const { endpoint, clock, provider, callTimeoutInMs } = options;
  const jitter = generatorFor(0, 'back-off', options.name);
  let isKnown = false;

  async function tryOnce(request: ModelRequest, call: CallState): Promise<Tried & { latencyInMs: number }> {
    const startedAt = clock.now();
    const number = ++endpoint.health.tries;
    call.firstTry ??= number;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), Math.min(callTimeoutInMs, longestTimerInMs));
    try {
      const tried = await provider(request, limit.signal);
      if (!('fault' in tried)) noteAnswer(number);
      return { ...tried, latencyInMs: clock.now() - startedAt };
    } finally {
      clearTimeout(timer);
    }
  }

  async function ask(request: ModelRequest, priority: number, call: CallState): Promise<CallOutcome> {
    const attempts: Attempt[] = [];
    let used = 0;
    let down = 0;
    let limited = { tries: 0, waitedInMs: 0 };
    let waits = 0;
    let charged: Fault | null = null;
    for (;;) {
      const tried = await endpoint.place(priority, () => tryOnce(request, call));
      if (!('fault' in tried)) {
        attempts.push({ outcome: 'answered', latencyInMs: tried.latencyInMs });
        return { text: tried.text, usage: tried.usage, attempts };
      }
      attempts.push({ outcome: tried.fault, latencyInMs: tried.latencyInMs, detail: tried.message });
      charged = chargedFault(charged, tried);
      const { fault: kind, message } = charged;
      const failed = (): CallOutcome => ({ failure: { kind, message }, attempts });

      if (tried.next === 'denied' || tried.next === 'unknown-model') {
        if (tried.next === 'unknown-model' && isKnown) return failed();
        throw stopped(deniedMessage(tried), tried.next === 'unknown-model' || endpoint.health.answers === 0);
      }
      if (tried.next === 'final') return failed();
      if (tried.next === 'down') {
        down++;
        if (down === triesWhenDown) throw stopped(downMessage(tried), false);
      } else {
        down = 0;
        if (tried.next === 'again') used++;
        limited = tried.next === 'wait' ? { ...limited, tries: limited.tries + 1 } : { tries: 0, waitedInMs: 0 };
      }
      const limitedTooLong = limited.tries >= attemptsPerCall && limited.waitedInMs >= rateLimitPatienceInMs;
      if (used >= attemptsPerCall || limitedTooLong) {
        const mayBeOutage = kind !== 'bad-answer';
        if (!mayBeOutage || (await outlived(call, tried))) return failed();
      }
      const wait = waitBefore(tried, waits++);
      limited.waitedInMs += wait;
      await endpoint.wait(wait);
    }
  }

  /** The fault that a final failure is put down to: rate limits come and go with the hour, and must not decide over what is journaled. */
  function chargedFault(before: Fault | null, now: Fault): Fault {
    return before !== null && before.fault !== 'rate-limited' && now.fault === 'rate-limited' ? before : now;
  }

  /** True once it is clear that the endpoint works, so that the failure is this call's own; false when it is worth another try. */
  async function outlived(call: CallState, last: Fault): Promise<boolean> {
    const { health } = endpoint;
    const isServing = () => health.latestAnswered > (call.firstTry ?? 0);
    if (isServing()) return true;
    if (!call.isHeld) health.held++;
    call.isHeld = true;
    await endpoint.wait(1000);
    if (isServing()) return true;
    const nobodyElse = health.held === health.outstanding && health.held <= givenUpAtMost;
    if (nobodyElse && health.answers > 0 && health.givenUp < givenUpAtMost) {
      health.givenUp++;
      return true;
    }
    if (clock.now() - Math.max(health.aliveAt, call.begunAt) >= outageAfterInMs)
      throw stopped(silentMessage(last), false);
    return false;
  }

  function noteAnswer(number: number): void {
    const { health } = endpoint;
    isKnown = true;
    health.answers++;
    health.latestAnswered = Math.max(health.latestAnswered, number);
    health.aliveAt = clock.now();
    health.givenUp = 0;
  }

  function stopped(message: string, atStart: boolean): OutageError {
    const error = new OutageError({
      message: `${message}. Nothing that was paid for is lost: put it right, then \`livelong resume\` goes on where the run stopped.`,
      atStart,
    });
    endpoint.stop(error);
    return error;
  }

  function deniedMessage(fault: Fault): string {
    return fault.next === 'unknown-model'
      ? `${endpoint.url} does not know the model "${options.name}" (${fault.message}). Check the model's name and the URL (it usually ends in /v1)`
      : `${endpoint.url} refused the key or account for "${options.name}" (${fault.message}). Check the API key and the account's credit`;
  }

  function downMessage(fault: Fault): string {
    return `No server answers at ${endpoint.url} for "${options.name}" (${fault.message}). Start it or correct the URL`;
  }

  function silentMessage(fault: Fault): string {
    return `${endpoint.url} has answered nothing for ${outageAfterInMs / 60_000} minutes but "too many requests", server errors or silence (last: ${fault.message}). Look at the server or your limits there`;
  }

  /** Milliseconds to wait before the next try: as the server asks, at most a minute, else 0.25 s doubling up to 8 s, each shortened by up to half at random. */
  function waitBefore(fault: Fault, waits: number): number {
    if (fault.retryAfterInMs !== null && fault.retryAfterInMs > 0) {
      return Math.min(fault.retryAfterInMs, longestWaitInMs) + jitter.uniform() * 100;
    }
    let longest = 500;
    for (let doubled = 0; doubled < waits && longest < 8000; doubled++) longest *= 2;
    return longest * (0.5 + 0.5 * jitter.uniform());
  }

  return {
    name: options.name,
    parameters: options.parameters,
    async ask(request, { priority }) {
      const call: CallState = { begunAt: clock.now(), firstTry: null, isHeld: false };
      endpoint.health.outstanding++;
      try {
        return await ask(request, priority, call);
      } finally {
        endpoint.health.outstanding--;
        if (call.isHeld) endpoint.health.held--;
      }
    },
  };
}
