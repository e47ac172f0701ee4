import { describe, expect, test } from 'vitest';
import { OutageError } from '../errors/index.ts';
import { attemptsPerCall, outageAfterInMs } from './next-step.ts';
import type { Tried } from './provider.ts';
import {
  request,
  answer,
  fault,
  broken,
  limited,
  down,
  openScripted,
  isProbe,
  failureOf,
  errorOf,
} from './model-at-endpoint.test-helper.ts';

describe('an endpoint that does not work', () => {
  test('nothing listens: four tries, then the run stops with exit code 4 and the address', async () => {
    const { ask, sent, endpoints } = openScripted(() => down);
    const error = await errorOf(ask('a'));
    expect(error).toBeInstanceOf(OutageError);
    expect(error.exitCode).toBe(4);
    expect(error.message).toContain('http://127.0.0.1:1/v1');
    expect(error.message).toContain('livelong resume');
    expect(sent).toHaveLength(4);
    expect(endpoints.stopped.reason).toBe(error);
  });

  test('a server that comes back in time is no outage', async () => {
    const { ask } = openScripted((_, time) => (time < 3 ? down : answer()));
    expect(failureOf(await ask('a'))).toBe('answered');
  });

  test.each([
    ['denied', 'rejected', 0, 2],
    ['unknown-model', 'rejected', 0, 2],
    ['denied', 'rejected', 1, 4],
  ] as const)('%s after %s and %d answers: exit code %d', async (next, kind, answers, code) => {
    const { ask, sent } = openScripted((content) => (content === 'good' ? answer() : fault(kind, next)));
    for (let done = 0; done < answers; done++) await ask('good');
    const error = await errorOf(ask('bad'));
    expect(error).toBeInstanceOf(OutageError);
    expect(error.exitCode).toBe(code);
    expect(sent).toHaveLength(answers + 1);
  });

  test('a URL to which no call can be sent is a wrong configuration at the first try', async () => {
    const { ask, sent } = openScripted(() => fault('connection-lost', 'wrong-url'));
    const error = await errorOf(ask('a'));
    expect(error).toBeInstanceOf(OutageError);
    expect(error.exitCode).toBe(2);
    expect(error.message).toMatch(/^No call can be sent to http:\/\/127\.0\.0\.1:1\/v1 for "m": .*\.$/);
    expect(sent).toHaveLength(1);
  });

  test('a URL that never gave anything but web pages is a wrong configuration after four of them', async () => {
    const { ask, sent } = openScripted(() => fault('bad-answer', 'foreign'));
    const error = await errorOf(ask('a'));
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('does not speak the protocol');
    expect(error.message).toContain('usually ends in /v1');
    expect(sent).toHaveLength(attemptsPerCall);
  });

  test('web pages from a server that has answered before are failures of their calls', async () => {
    const { ask } = openScripted((content) => (content === 'good' ? answer() : fault('bad-answer', 'foreign')));
    await ask('good');
    expect(failureOf(await ask('bad'))).toBe('bad-answer');
  });

  test('one web page among other faults is no sign of a wrong URL', async () => {
    const { ask } = openScripted((_, time) =>
      time === 1 ? fault('bad-answer', 'again') : fault('bad-answer', 'foreign'),
    );
    expect(failureOf(await ask('a'))).toBe('bad-answer');
  });

  test('a model that is not known once it has answered is a failure of that call', async () => {
    const { ask } = openScripted((content) => (content === 'good' ? answer() : fault('rejected', 'unknown-model')));
    await ask('good');
    expect(failureOf(await ask('bad'))).toBe('rejected');
  });

  test('a misspelt model beside a good one on the same server is still a wrong configuration', async () => {
    const { ask, port } = openScripted(() => answer());
    await ask('good');
    const misspelt = port('mm', () => Promise.resolve(fault('rejected', 'unknown-model')));
    const error = await errorOf(misspelt.ask(request('x'), { priority: 0 }));
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('"mm"');
  });

  test.each([
    ['server errors', broken],
    ['rate limits', limited()],
    ['rate limits of an hour', limited(3_600_000)],
    ['lost connections', fault('connection-lost', 'again')],
    ['time-outs', fault('timeout', 'again')],
  ])('nothing but %s for five minutes stops the run', async (_, always) => {
    const { ask, clock } = openScripted(() => always);
    const startedAt = clock.now();
    const errors = await Promise.all(Array.from({ length: 5 }, (_, index) => errorOf(ask(String(index)))));
    expect(errors.every((error) => error instanceof OutageError && error.exitCode === 4)).toBe(true);
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(outageAfterInMs);
    expect(clock.now() - startedAt).toBeLessThan(outageAfterInMs + 140_000);
  });

  test('also in mid-run: no failure is put down to calls that were in flight when it began', async () => {
    let isUp = true;
    const { ask, endpoint, endpoints } = openScripted(async () => {
      await endpoint.wait(100);
      return isUp ? answer() : broken;
    });
    await ask('good');
    // These begin while the server answers; half of them are still waiting for a place when it goes away.
    const calls = Array.from({ length: 16 }, (_, index) => ask(String(index)));
    await endpoints.at('elsewhere').wait(150);
    isUp = false;
    const settled = await Promise.allSettled(calls);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
    for (const result of settled) {
      if (result.status === 'fulfilled') expect(failureOf(result.value)).toBe('answered');
      else expect(result.reason).toBeInstanceOf(OutageError);
    }
  });

  test('a call whose attempts are used up fails once the endpoint answers a tiny question, though nobody else asks', async () => {
    const { ask, sent, clock } = openScripted((content) => (isProbe(content) ? answer() : broken));
    const startedAt = clock.now();
    expect((await Promise.all(['a', 'b', 'c', 'd', 'e'].map(ask))).map(failureOf)).toEqual(
      Array.from({ length: 5 }, () => 'server-error'),
    );
    expect(clock.now() - startedAt).toBeLessThan(60_000);
    expect(sent.filter(({ content }) => isProbe(content)).length).toBeLessThanOrEqual(5);
  });

  test('the tiny question is worded anew, so that a server that stumbles over one body does not decide', async () => {
    let probes = 0;
    const { ask, sent } = openScripted((content) => (isProbe(content) && ++probes > 2 ? answer() : broken));
    expect(failureOf(await ask('bad'))).toBe('server-error');
    const asked = sent.map(({ content }) => content).filter(isProbe);
    expect(new Set(asked).size).toBe(3);
  });

  test('no tiny question is asked where another call has shown that the endpoint works', async () => {
    const { ask, sent, endpoints } = openScripted(async (content) => {
      if (content === 'bad') return broken;
      await endpoints.at('elsewhere').wait(200);
      return answer();
    });
    const bad = ask('bad');
    for (let index = 0; index < 200; index++) await ask(`good ${index}`);
    expect(failureOf(await bad)).toBe('server-error');
    expect(sent.some(({ content }) => isProbe(content))).toBe(false);
  });

  test('an endpoint that has never answered and rejects even a tiny question is a wrong configuration', async () => {
    const { ask } = openScripted(() => fault('rejected', 'final'));
    const error = await errorOf(ask('a'));
    expect(error).toBeInstanceOf(OutageError);
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('rejects whatever');
  });

  test('a first call that is rejected by an endpoint that works is a failure of its own', async () => {
    const { ask } = openScripted((content) => (isProbe(content) ? answer() : fault('rejected', 'final')));
    expect(failureOf(await ask('a'))).toBe('rejected');
  });

  test('an answer to something asked before the call itself is no sign of life', async () => {
    let finish!: (tried: Tried) => void;
    const { ask, clock, endpoints } = openScripted((content) =>
      content === 'slow' ? new Promise((resolve) => (finish = resolve)) : broken,
    );
    const slow = ask('slow');
    const bad = errorOf(ask('bad'));
    const startedAt = clock.now();
    await endpoints.at('elsewhere').wait(10_000);
    finish(answer());
    await slow;
    expect(await bad).toBeInstanceOf(OutageError);
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(outageAfterInMs);
  });
});
