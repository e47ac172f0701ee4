import type { Clock } from '../clock/index.ts';
import { OutageError } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import { generatorFor } from '../random/index.ts';
import type { Endpoint } from './endpoint.ts';
import type { Attempt, CallOutcome, ModelPort, ModelRequest } from './model-port.ts';
import type { Provider, Tried } from './provider.ts';

/** Attempts of one call; rate limits and a server that is down use up none. */
export const attemptsPerCall = 4;

/** How long an endpoint may give nothing but refusals to serve (429, 5xx) before it counts as out of order. */
export const outageAfterInMs = 300_000;

/** A call that is rate-limited this long, while the endpoint serves others, is given up. */
const rateLimitPatienceInMs = 60_000;

/** Tries to reach a server on which nothing listens, before the run stops. */
const triesWhenDown = 4;

/** Calls that may be given up on an endpoint without a sign of life from it, once nothing else is under way that could give one. */
const givenUpAtMost = 2;

type Fault = Extract<Tried, { fault: unknown }>;

/**
 * A model as roles see it: a provider at an endpoint, with its places, call time limit, and retries with jittered exponential back-off or as
 * long as the server asks. Waiting for a retry gives the place back. A call whose attempts are used up by 429 or 5xx fails for good only once the
 * endpoint has answered something else meanwhile: an outage is not data.
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

  async function tryOnce(request: ModelRequest): Promise<Tried & { latencyInMs: number }> {
    const startedAt = clock.now();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), callTimeoutInMs);
    try {
      const tried = await provider(request, limit.signal);
      return { ...tried, latencyInMs: clock.now() - startedAt };
    } finally {
      clearTimeout(timer);
    }
  }

  async function ask(request: ModelRequest, priority: number): Promise<CallOutcome> {
    const attempts: Attempt[] = [];
    const begun = { at: clock.now(), answers: endpoint.health.answers };
    let used = 0;
    let down = 0;
    let limitedSince: number | null = null;
    let waits = 0;
    for (;;) {
      const tried = await endpoint.place(priority, () => tryOnce(request));
      if (!('fault' in tried)) {
        attempts.push({ outcome: 'answered', latencyInMs: tried.latencyInMs });
        noteAnswer();
        return { text: tried.text, usage: tried.usage, attempts };
      }
      attempts.push({ outcome: tried.fault, latencyInMs: tried.latencyInMs, detail: tried.message });
      const failed = (): CallOutcome => ({ failure: { kind: tried.fault, message: tried.message }, attempts });

      if (tried.next === 'denied' || tried.next === 'unknown-model') {
        if (tried.next === 'unknown-model' && endpoint.health.answers > 0) return failed();
        throw stopped(deniedMessage(tried), endpoint.health.answers === 0);
      }
      if (tried.next === 'final') return failed();
      if (tried.next === 'down') {
        down++;
        if (down === triesWhenDown) throw stopped(downMessage(tried), false);
      } else {
        down = 0;
        if (tried.next === 'again') used++;
        limitedSince = tried.next === 'wait' ? (limitedSince ?? clock.now()) : null;
      }
      const limitedTooLong = limitedSince !== null && clock.now() - limitedSince >= rateLimitPatienceInMs;
      if (used >= attemptsPerCall || limitedTooLong) {
        const mayBeOutage = tried.fault === 'server-error' || tried.fault === 'rate-limited';
        if (!mayBeOutage || (await outlived(begun))) return failed();
      }
      await endpoint.wait(waitBefore(tried, waits++));
    }
  }

  /** True once it is clear that the endpoint works, so that the failure is this call's own; false when it is worth another try. */
  async function outlived(begun: { at: number; answers: number }): Promise<boolean> {
    const { health } = endpoint;
    if (health.answers > begun.answers) return true;
    health.held++;
    try {
      await endpoint.wait(1000);
      if (health.answers > begun.answers) return true;
      const nobodyElse = health.held === health.outstanding && health.held <= givenUpAtMost;
      if (nobodyElse && health.answers > 0 && health.givenUp < givenUpAtMost) {
        health.givenUp++;
        return true;
      }
      if (clock.now() - Math.max(health.aliveAt, begun.at) >= outageAfterInMs) {
        throw stopped(
          `${endpoint.url} has answered nothing but "too many requests" or server errors for ${outageAfterInMs / 60_000} minutes. Look at the server or your limits there`,
          false,
        );
      }
      return false;
    } finally {
      health.held--;
    }
  }

  function noteAnswer(): void {
    endpoint.health.answers++;
    endpoint.health.aliveAt = clock.now();
    endpoint.health.givenUp = 0;
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

  /** Milliseconds to wait before the next try: as the server asks, else 0.25 s doubling up to 8 s, each shortened by up to half at random. */
  function waitBefore(fault: Fault, waits: number): number {
    if (fault.retryAfterInMs !== null) return fault.retryAfterInMs + jitter.uniform() * 100;
    let longest = 500;
    for (let doubled = 0; doubled < waits && longest < 8000; doubled++) longest *= 2;
    return longest * (0.5 + 0.5 * jitter.uniform());
  }

  return {
    name: options.name,
    parameters: options.parameters,
    async ask(request, { priority }) {
      endpoint.health.outstanding++;
      try {
        return await ask(request, priority);
      } finally {
        endpoint.health.outstanding--;
      }
    },
  };
}
