import type { Clock } from '../clock/index.ts';
import { OutageError } from '../errors/index.ts';
import { generatorFor } from '../random/index.ts';
import type { Endpoint } from './endpoint.ts';
import type { Attempt, CallOutcome } from './model-port.ts';
import {
  isOutage,
  isServing,
  mayBeForAll,
  nextStep,
  noFailedTries,
  outageAfterInMs,
  waitBefore,
  withFault,
  withWait,
} from './next-step.ts';
import { outageMessage, type OutageReason } from './outage-message.ts';
import type { Fault, Tried } from './provider.ts';
import type { Tokens } from './token-bound.ts';

/** What the machine's timers can hold. */
const longestTimerInMs = 2_147_483_647;

/** What is known of one call while it is being tried. */
interface CallState {
  readonly begunAt: number;
  /** Number of its first try among the endpoint's; 0 before. */
  firstTry: number;
}

/** Calls of one kind at one endpoint, with their places, time limit and retries. */
export interface EndpointCalls<Request> {
  /**
   * Asks once; retries what may pass by itself. A call that fails for good is an outcome, not an exception.
   * @param options.priority calls with higher ones get a place first: the number of calls that still wait for this one
   * @throws OutageError when the endpoint does not work at all; BudgetError when there is no money left for it
   */
  ask(request: Request, options: { priority: number }): Promise<CallOutcome>;
}

/**
 * Calls that leave the program for an endpoint (models, embeddings, HTTP assistants), with places, a time limit for each try, and retries with
 * jittered exponential back-off or as long as the server asks (at most a minute at a time). Waiting for a retry gives the place back. A call whose
 * attempts are used up by 429, 5xx, lost connections or time-outs fails for good only once the endpoint has answered a try that was sent after the
 * call's first: another call, or a tiny one that asks whether it works at all. An outage is not data.
 * @param options.name who is asked, for messages, without URL
 * @param options.provider sends one request once; gives up when `signal` is aborted; never throws for what a server or network does
 * @param options.probe a tiny request that the endpoint answers whenever it works, different for each `number`
 * @param options.tokens for whom tokens are used, and how many one try of a request uses at most; absent for calls that use none
 * @param options.callTimeoutInMs time limit of one try, on the machine's own clock
 * @param options.describeOutage says what is wrong with the endpoint and what to do; default in the words for models
 * @throws UsageError where money is limited and nobody has said what `name` costs
 */
export function callsAtEndpoint<Request>(options: {
  name: string;
  provider: (request: Request, signal: AbortSignal) => Promise<Tried>;
  probe: (number: number) => Request;
  tokens?: { role: string; bound: (request: Request) => Tokens };
  endpoint: Endpoint;
  callTimeoutInMs: number;
  clock: Clock;
  describeOutage?: typeof outageMessage;
}): EndpointCalls<Request> {
  const { name, endpoint, clock, provider, tokens, callTimeoutInMs, describeOutage = outageMessage } = options;
  if (tokens !== undefined) endpoint.requirePrice(name);
  const { health } = endpoint;
  const jitter = generatorFor(0, 'back-off', name);
  let isKnown = false;
  let probing: Promise<Tried> | null = null;

  /** Of every try anew: each may be charged for. */
  function send(request: Request, priority: number, call: CallState): Promise<Tried & { latencyInMs: number }> {
    const claim = tokens === undefined ? null : { model: name, role: tokens.role, bound: tokens.bound(request) };
    return endpoint.place({ priority, claim }, () => tryOnce(request, call));
  }

  async function ask(request: Request, priority: number, call: CallState): Promise<CallOutcome> {
    const attempts: Attempt[] = [];
    let tries = noFailedTries;
    for (;;) {
      const tried = await send(request, priority, call);
      if (!('fault' in tried)) {
        attempts.push({ outcome: 'answered', latencyInMs: tried.latencyInMs });
        return { text: tried.text, usage: tried.usage, attempts };
      }
      attempts.push({ outcome: tried.fault, latencyInMs: tried.latencyInMs, detail: tried.message });
      tries = withFault(tries, tried);
      const step = nextStep(tries, tried, { answers: health.answers, model: isKnown });
      if (step.do === 'stop') throw stopped(step.reason, tried, step.atStart);
      if (step.do === 'fail' || (step.do === 'hold' && (await isFinal(call, tried)))) {
        const { fault: kind, message } = tries.charged ?? tried;
        return { failure: { kind, message }, attempts };
      }
      const wait = waitBefore(tried, tries.waits, jitter.uniform());
      tries = withWait(tries, wait);
      await endpoint.wait(wait);
    }
  }

  async function tryOnce(request: Request, call: CallState): Promise<Tried & { latencyInMs: number }> {
    const startedAt = clock.now();
    const number = ++health.tries;
    if (call.firstTry === 0) call.firstTry = number;
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

  /** True once it is clear that a held call's failure is its own; false when it is worth another try. */
  async function isFinal(call: CallState, last: Fault): Promise<boolean> {
    if (isServing(health, call.firstTry)) return true;
    await endpoint.wait(1000);
    if (!isServing(health, call.firstTry)) await probe();
    if (isServing(health, call.firstTry)) return true;
    if (isOutage(health, call.begunAt, clock.now())) throw stopped('silent', last, false);
    return false;
  }

  /** Asks the endpoint something tiny, to tell a call that it cannot serve from one that nobody serves; one such question at a time. */
  async function probe(): Promise<void> {
    probing ??= send(options.probe(health.tries), Infinity, { begunAt: clock.now(), firstTry: 0 }).finally(
      () => (probing = null),
    );
    const tried = await probing;
    if ('fault' in tried && mayBeForAll(tried) && health.answers === 0) {
      throw stopped('rejects', tried, true);
    }
  }

  function noteAnswer(number: number): void {
    isKnown = true;
    health.answers++;
    health.latestAnswered = Math.max(health.latestAnswered, number);
    health.aliveAt = clock.now();
  }

  function stopped(reason: OutageReason, fault: Fault, atStart: boolean): OutageError {
    const at = { url: endpoint.url, model: name, silentInMs: outageAfterInMs };
    const error = new OutageError({ message: describeOutage(reason, fault, at), reason, atStart });
    endpoint.stop(error);
    return error;
  }

  return {
    ask(request, { priority }) {
      return ask(request, priority, { begunAt: clock.now(), firstTry: 0 });
    },
  };
}
