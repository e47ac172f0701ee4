import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeClock } from '../testing/index.ts';
import type { Budget, Claim } from './budget.ts';
import { openEndpoints, type EndpointsOptions } from './endpoint.ts';
import type { Tried } from './provider.ts';

const answer: Tried = { text: 'yes', usage: { inputTokens: 1, outputTokens: 1, reasoningTokens: null } };
const limited: Tried = { fault: 'rate-limited', message: '429', retryAfterInMs: null, next: 'wait' };
const claimOf = (tokens: number): Claim => ({
  model: 'm',
  role: 'user',
  bound: { inputTokens: tokens, outputTokens: 0 },
});
const plain = { priority: 0, claim: null };

function open(options: Partial<EndpointsOptions> = {}) {
  const clock = fakeClock(1_000_000, { autoAdvance: true });
  const endpoints = openEndpoints({ concurrency: 8, clock, ...options });
  return { clock, endpoints, endpoint: endpoints.at('http://127.0.0.1:1/v1') };
}

/** Money that fits as often as there are coins; each try takes one and gives it back. */
function coins(count: number): Budget & { left: number } {
  const budget = {
    left: count,
    requirePrice: () => {},
    reserve: () => {
      if (budget.left === 0) {
        if (count === 0) throw new Error('no money');
        return null;
      }
      budget.left--;
      return () => void budget.left++;
    },
  };
  return budget;
}

describe('requests and tokens in a minute', () => {
  test('no more requests go out in a minute than are allowed, and all go out in time', async () => {
    const { clock, endpoint } = open({ requestsPerMinute: 10 });
    const sent: number[] = [];
    const calls = Array.from({ length: 35 }, () =>
      endpoint.place(plain, async () => {
        sent.push(clock.now());
        await clock.sleep(500);
        return answer;
      }),
    );
    await Promise.all(calls);
    for (const at of sent) expect(sent.filter((other) => other >= at && other < at + 60_000).length).toBeLessThan(11);
    expect(sent.at(-1)! - sent[0]!).toBeLessThan(200_000);
  });

  test('tokens are reserved at their bound and counted as used', async () => {
    const { clock, endpoint } = open({ tokensPerMinute: 1100 });
    const startedAt = clock.now();
    const sent: number[] = [];
    // Two bounds of 500 fit; each call uses 2 tokens, so that the next two fit as soon as these are over.
    const calls = Array.from({ length: 20 }, () =>
      endpoint.place({ priority: 0, claim: claimOf(500) }, async () => {
        sent.push(clock.now() - startedAt);
        await clock.sleep(1000);
        return answer;
      }),
    );
    await Promise.all(calls);
    expect(sent).toEqual(Array.from({ length: 20 }, (_, index) => Math.floor(index / 2) * 1000));
  });

  test('a call that is larger than a whole minute goes out alone', async () => {
    const { clock, endpoint } = open({ tokensPerMinute: 100 });
    const sent: number[] = [];
    const huge: Tried = { text: '', usage: { inputTokens: 300, outputTokens: 0, reasoningTokens: null } };
    const call = () =>
      endpoint.place({ priority: 0, claim: claimOf(300) }, () => {
        sent.push(clock.now());
        return Promise.resolve(huge);
      });
    await Promise.all([call(), call()]);
    expect(sent[1]! - sent[0]!).toBeGreaterThanOrEqual(60_000);
  });

  test('a stopped run waits for no minute', async () => {
    const clock = fakeClock();
    const { endpoint, endpoints } = open({ clock, requestsPerMinute: 1 });
    await endpoint.place(plain, () => Promise.resolve(answer));
    const waiting = endpoint.place(plain, () => Promise.resolve(answer)).catch((error: unknown) => error);
    expect(clock.sleeping).toBe(1);
    const reason = new Error('stopped');
    endpoints.stop(reason);
    expect(await waiting).toBe(reason);
    expect(clock.sleeping).toBe(0);
  });
});

describe('places of an endpoint that refuses', () => {
  test('fewer calls are in flight while it refuses, and all again once it does not', async () => {
    const { clock, endpoint } = open({ concurrency: 16 });
    let inFlight = 0;
    let most = 0;
    const callAll = (count: number, tried: Tried) => {
      most = 0;
      return Promise.all(
        Array.from({ length: count }, () =>
          endpoint.place(plain, async () => {
            most = Math.max(most, ++inFlight);
            await clock.sleep(100);
            inFlight--;
            return tried;
          }),
        ),
      );
    };
    await callAll(16, limited);
    expect(most).toBe(16);
    await callAll(32, limited);
    expect(most).toBe(8);
    await callAll(200, answer);
    await callAll(32, answer);
    expect(most).toBe(16);
  });

  test('another endpoint keeps its own places', async () => {
    const { endpoints, endpoint } = open({ concurrency: 4 });
    await endpoint.place(plain, () => Promise.resolve(limited));
    const other = endpoints.at('http://127.0.0.1:2/v1');
    let inFlight = 0;
    let go!: (tried: Tried) => void;
    const allAreThere = new Promise<Tried>((resolve) => (go = resolve));
    const calls = Array.from({ length: 4 }, () =>
      other.place(plain, () => {
        if (++inFlight === 4) go(answer);
        return allAreThere;
      }),
    );
    expect(await Promise.all(calls)).toHaveLength(4);
  });
});

describe('money', () => {
  test('a call that waits for money is sent when a call elsewhere is settled', async () => {
    const { clock, endpoints, endpoint } = open({ budget: coins(1) });
    const order: string[] = [];
    const call = (at: typeof endpoint, name: string) =>
      at.place({ priority: 0, claim: claimOf(1) }, async () => {
        order.push(name);
        await clock.sleep(10);
        return answer;
      });
    await Promise.all([call(endpoint, 'here'), call(endpoints.at('http://127.0.0.1:2/v1'), 'there')]);
    expect(order).toEqual(['here', 'there']);
  });

  test('no money at all stops the run for everybody with the reason', async () => {
    const { endpoints, endpoint } = open({ budget: coins(0), concurrency: 1 });
    const calls = [1, 2, 3].map(() =>
      endpoint
        .place({ priority: 0, claim: claimOf(1) }, () => Promise.resolve(answer))
        .catch((error: unknown) => (error as Error).message),
    );
    expect(await Promise.all(calls)).toEqual(['no money', 'no money', 'no money']);
    expect(endpoints.stopped.aborted).toBe(true);
  });

  test('a call without tokens needs no money', async () => {
    const { endpoint } = open({ budget: coins(0) });
    expect(await endpoint.place(plain, () => Promise.resolve(answer))).toBe(answer);
  });
});

test('whatever the limits and calls: all are served, none over a limit, nobody is passed by a lower priority', async () => {
  const call = fc.record({
    priority: fc.integer({ min: 0, max: 3 }),
    endpoint: fc.integer({ min: 0, max: 1 }),
    after: fc.nat(2000),
    takes: fc.nat(5000),
    tokens: fc.integer({ min: 0, max: 400 }),
    tried: fc.constantFrom(answer, answer, answer, limited, null),
  });
  const limits = fc.record({
    concurrency: fc.integer({ min: 1, max: 8 }),
    requestsPerMinute: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    tokensPerMinute: fc.option(fc.integer({ min: 100, max: 2000 }), { nil: undefined }),
    money: fc.integer({ min: 1, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(limits, fc.array(call, { maxLength: 40 }), async ({ money, ...given }, calls) => {
      const budget = coins(money);
      const { clock, endpoints } = open({ ...given, budget });
      const waiting = new Set<(typeof calls)[number]>();
      const sent: { at: number; endpoint: number }[] = [];
      const inFlight = [0, 0];
      const failed = new Error('thrown by the provider');
      const settled = await Promise.allSettled(
        calls.map(async (own) => {
          await clock.sleep(own.after);
          waiting.add(own);
          return endpoints
            .at(`http://127.0.0.1:${own.endpoint}/v1`)
            .place({ priority: own.priority, claim: claimOf(own.tokens) }, async () => {
              waiting.delete(own);
              for (const other of waiting) {
                if (other.endpoint === own.endpoint) expect(other.priority).toBeLessThanOrEqual(own.priority);
              }
              sent.push({ at: clock.now(), endpoint: own.endpoint });
              expect(++inFlight[own.endpoint]!).toBeLessThanOrEqual(given.concurrency);
              expect(inFlight[0]! + inFlight[1]!).toBeLessThanOrEqual(money);
              await clock.sleep(own.takes);
              inFlight[own.endpoint]!--;
              if (own.tried === null) throw failed;
              return own.tried;
            });
        }),
      );
      for (const [index, result] of settled.entries()) {
        if (result.status === 'fulfilled') expect(result.value).toBe(calls[index]!.tried);
        else expect(result.reason).toBe(failed);
      }
      expect(budget.left).toBe(money);
      for (const { at, endpoint } of sent) {
        const inMinute = sent.filter(
          (other) => other.endpoint === endpoint && other.at >= at && other.at < at + 60_000,
        );
        expect(inMinute.length).toBeLessThanOrEqual(given.requestsPerMinute ?? Infinity);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
