import { expect, test } from 'vitest';
import { systemClock, type Clock } from '../clock/index.ts';
import { OutageError } from '../errors/index.ts';
import { startFakeModelServer, type FakeModelServerOptions } from '../testing/index.ts';
import { openEndpoints } from './endpoint.ts';
import type { CallOutcome } from './model-port.ts';
import { openModel } from './open-model.ts';

/** A minute of back-off takes a second and a half; call time limits stay real. */
const hasty: Clock = {
  now: () => systemClock.now() * 40,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 40, signal),
};

function openAt(url: string, concurrency: number) {
  const endpoints = openEndpoints({ concurrency, clock: hasty });
  const model = openModel(`openai-compatible:m@${url}`, {
    role: '--user',
    parameters: {},
    endpoints,
    callTimeoutInMs: 2_500,
    clock: hasty,
    environment: {},
  });
  const ask = (content: string) => model.ask({ messages: [{ role: 'user', content }], answer: null }, { priority: 0 });
  return { endpoints, ask };
}

const resultOf = (outcome: CallOutcome) => ('failure' in outcome ? outcome.failure.kind : outcome.text);

async function resultsAt(concurrency: number, options: FakeModelServerOptions) {
  const server = await startFakeModelServer(options);
  try {
    const { ask } = openAt(server.url, concurrency);
    const outcomes = await Promise.all(Array.from({ length: 120 }, (_, index) => ask(`question ${index}`)));
    return { results: outcomes.map(resultOf), most: server.maxInFlight };
  } finally {
    await server.close();
  }
}

test('places, order and latency change no outcome under faults of every kind', async () => {
  const faults = [
    { share: 0.1, kinds: ['429'], when: 'any' },
    { share: 0.2, kinds: ['429', '500', 'reset', 'refusal', 'empty', 'think'], when: 'body' },
    { share: 0.008, kinds: ['hang'], when: 'body' },
  ] as const;
  const one = await resultsAt(1, { faults });
  const many = await resultsAt(64, { faults, latencyInMs: { from: 0, to: 30 } });
  // The server hears late that a call which hung was given up.
  expect(one.most).toBeLessThanOrEqual(2);
  expect(many.most).toBeGreaterThan(4);
  expect(many.most).toBeLessThanOrEqual(64);
  expect(many.results).toEqual(one.results);
  for (const kind of ['rate-limited', 'server-error', 'connection-lost', 'timeout', 'refused', '']) {
    expect(one.results).toContain(kind);
  }
  const failed = one.results.filter((result) => /^([a-z-]+)?$/.test(result));
  expect(failed.length).toBeGreaterThan(12);
  expect(failed.length).toBeLessThan(36);
});

test('a server that goes away in mid-run stops every call with exit code 4, and works again when it is back', async () => {
  const server = await startFakeModelServer({ latencyInMs: 30 });
  const { ask, endpoints } = openAt(server.url, 8);
  const calls = Array.from({ length: 40 }, (_, index) => ask(String(index)));
  const settled = Promise.allSettled(calls);
  await calls[7];
  await server.close();
  for (const result of await settled) {
    if (result.status === 'fulfilled') expect(result.value).toHaveProperty('text');
    else expect(result.reason).toBeInstanceOf(OutageError);
  }
  expect((endpoints.stopped.reason as OutageError).exitCode).toBe(4);

  const back = await startFakeModelServer({ port: Number(new URL(server.url).port) });
  expect(await openAt(back.url, 8).ask('again')).toHaveProperty('text');
  await back.close();
});
