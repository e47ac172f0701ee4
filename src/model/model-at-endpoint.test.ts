import { describe, expect, test, vi } from 'vitest';
import type { Clock } from '../clock/index.ts';
import { OutageError } from '../errors/index.ts';
import { fakeClock } from '../testing/index.ts';
import { openEndpoints } from './endpoint.ts';
import { modelAtEndpoint } from './model-at-endpoint.ts';
import type { CallOutcome, ModelRequest } from './model-port.ts';
import { attemptsPerCall, outageAfterInMs } from './next-step.ts';
import type { Fault, Provider, Tried } from './provider.ts';

const request = (content: string): ModelRequest => ({ messages: [{ role: 'user', content }], answer: null });
const contentOf = (asked: ModelRequest) => asked.messages[0]!.content;
const answer = (text = 'yes'): Tried => ({
  text,
  usage: { inputTokens: 1, outputTokens: 1, reasoningTokens: null },
});
const fault = (kind: Fault['fault'], next: Fault['next'], retryAfterInMs: number | null = null): Fault => ({
  fault: kind,
  message: `${kind} it was`,
  retryAfterInMs,
  next,
});
const broken = fault('server-error', 'again');
const limited = (retryAfterInMs: number | null = null) => fault('rate-limited', 'wait', retryAfterInMs);
const down = fault('connection-lost', 'down');

/** A model on one endpoint whose provider is a function of what is asked and how often it was asked before. */
function open(
  script: (content: string, time: number) => Tried | Promise<Tried>,
  options: { concurrency?: number; clock?: Clock; callTimeoutInMs?: number } = {},
) {
  const clock = options.clock ?? fakeClock(1_000_000, { autoAdvance: true });
  const sent: { content: string; at: number }[] = [];
  const provider: Provider = async (asked, _signal) => {
    const content = contentOf(asked);
    const time = sent.filter((each) => each.content === content).length;
    sent.push({ content, at: clock.now() });
    return script(content, time);
  };
  const endpoints = openEndpoints({ concurrency: options.concurrency ?? 8, clock });
  const endpoint = endpoints.at('http://127.0.0.1:1/v1');
  const port = (name: string, own: Provider = provider) =>
    modelAtEndpoint({
      name,
      parameters: {},
      role: 'user',
      maxOutputTokens: 100,
      provider: own,
      endpoint,
      callTimeoutInMs: options.callTimeoutInMs ?? 60_000,
      clock,
    });
  const model = port('m');
  return {
    clock,
    sent,
    endpoints,
    endpoint,
    model,
    port,
    ask: (text: string) => model.ask(request(text), { priority: 0 }),
  };
}

/** True for the tiny question that asks whether an endpoint works. */
const isProbe = (content: string) => content.startsWith('Answer with the number');

/** Milliseconds between the tries of one call. */
const gaps = (sent: readonly { at: number }[]) => sent.slice(1).map((each, index) => each.at - sent[index]!.at);
const outcomes = ({ attempts }: CallOutcome) => attempts.map((attempt) => attempt.outcome);
const failureOf = (outcome: CallOutcome) => ('failure' in outcome ? outcome.failure.kind : 'answered');
const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error as OutageError,
  );

describe('attempts', () => {
  test('an answer at once is one attempt', async () => {
    const { ask, sent, endpoint } = open(() => answer());
    expect(await ask('a')).toEqual({ ...answer(), attempts: [{ outcome: 'answered', latencyInMs: 0 }] });
    expect(sent).toHaveLength(1);
    expect(endpoint.health).toMatchObject({ answers: 1, tries: 1 });
  });

  test('what may pass is tried again, with doubling jittered waits', async () => {
    const { ask, sent } = open((_, time) => (time < 3 ? broken : answer()));
    const outcome = await ask('a');
    expect(outcomes(outcome)).toEqual(['server-error', 'server-error', 'server-error', 'answered']);
    expect(outcome.attempts[0]).toEqual({ outcome: 'server-error', latencyInMs: 0, detail: 'server-error it was' });
    const waits = gaps(sent);
    for (const [index, longest] of [500, 1000, 2000].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(longest / 2);
      expect(waits[index]).toBeLessThanOrEqual(longest);
    }
  });

  test('the wait never grows beyond 8 s, and is not the same for all', async () => {
    const { ask, sent } = open((_, time) => (time < 11 ? limited() : answer()));
    await ask('a');
    const waits = gaps(sent).slice(5);
    expect(Math.max(...waits)).toBeLessThanOrEqual(8000);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(4000);
    expect(new Set(waits).size).toBe(waits.length);
  });

  test('what cannot pass is not tried again', async () => {
    const { ask, sent } = open((content) => (content === 'bad' ? fault('rejected', 'final') : answer()));
    await ask('good');
    expect(failureOf(await ask('bad'))).toBe('rejected');
    expect(sent).toHaveLength(2);
  });

  test('a body that is no answer fails for good after four attempts: the server is there', async () => {
    const { ask, sent } = open(() => fault('bad-answer', 'again'));
    expect(failureOf(await ask('a'))).toBe('bad-answer');
    expect(sent).toHaveLength(attemptsPerCall);
  });
});

describe('rate limits', () => {
  test('Retry-After is obeyed and uses up no attempt', async () => {
    const { ask, sent } = open((_, time) => (time < 9 ? limited(5000) : time < 12 ? broken : answer()));
    expect(failureOf(await ask('a'))).toBe('answered');
    for (const wait of gaps(sent).slice(0, 9)) {
      expect(wait).toBeGreaterThanOrEqual(5000);
      expect(wait).toBeLessThanOrEqual(5100);
    }
  });

  test('a server error with Retry-After waits as long as it says', async () => {
    const { ask, sent } = open((_, time) => (time === 0 ? fault('server-error', 'again', 7000) : answer()));
    await ask('a');
    expect(gaps(sent)[0]).toBeGreaterThanOrEqual(7000);
  });

  test('an hour counts as a minute', async () => {
    const { ask, sent } = open((_, time) => (time === 0 ? limited(3_600_000) : answer()));
    await ask('a');
    expect(gaps(sent)[0]).toBeGreaterThanOrEqual(60_000);
    expect(gaps(sent)[0]).toBeLessThanOrEqual(60_100);
  });

  test('waiting for a place is no rate limit: two in a row with a long queue between are not held against a call', async () => {
    const { ask, endpoint } = open(
      async (content, time) => {
        if (content === 'queued') return time < 3 ? limited() : answer();
        await endpoint.wait(90_000);
        return answer();
      },
      { concurrency: 1 },
    );
    const others = Array.from({ length: 3 }, (_, index) => ask(String(index)));
    const queued = ask('queued');
    const more = Array.from({ length: 6 }, (_, index) => ask(`more ${index}`));
    expect(failureOf(await queued)).toBe('answered');
    await Promise.all([...others, ...more]);
  });

  test('a rate limit that comes between does not decide over the kind of failure', async () => {
    const { ask } = open((content, time) => (content === 'good' ? answer() : time % 2 === 1 ? limited() : broken));
    const bad = ask('bad');
    await ask('good');
    const outcome = await bad;
    expect(failureOf(outcome)).toBe('server-error');
    expect(outcomes(outcome).filter((each) => each === 'server-error')).toHaveLength(attemptsPerCall);
    const { ask: askOther } = open((content, time) =>
      content === 'good' ? answer() : time === 4 ? limited() : broken,
    );
    const last = askOther('bad');
    await new Promise((resolve) => setImmediate(resolve));
    expect(failureOf(await Promise.race([last, askOther('good').then(() => last)]))).toBe('server-error');
  });

  test('"retry after 0" is no licence to hammer', async () => {
    const { ask, sent } = open((_, time) => (time < 5 ? limited(0) : answer()));
    await ask('a');
    expect(Math.min(...gaps(sent))).toBeGreaterThanOrEqual(250);
  });

  test('a call that is limited for a minute while others are served is given up', async () => {
    const { ask, clock, endpoints } = open((content) => (content === 'bad' ? limited() : answer()));
    const bad = ask('bad');
    const startedAt = clock.now();
    for (let asked = 0; asked < 30; asked++) {
      await ask('good');
      await endpoints.at('elsewhere').wait(3000);
    }
    const outcome = await bad;
    expect(failureOf(outcome)).toBe('rate-limited');
    expect(clock.now() - startedAt).toBeLessThan(100_000);
    // Waits of 4 to 8 s once they are long: the minute is used for trying.
    expect(outcome.attempts.length).toBeGreaterThanOrEqual(10);
    expect(outcome.attempts.length).toBeLessThanOrEqual(20);
  });
});

describe('places', () => {
  test('no more calls are in flight than there are places', async () => {
    let now = 0;
    let most = 0;
    const { ask } = open(
      async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setImmediate(resolve));
        now--;
        return answer();
      },
      { concurrency: 3 },
    );
    await Promise.all(Array.from({ length: 20 }, (_, index) => ask(String(index))));
    expect(most).toBe(3);
  });

  test('a call that waits for its next try gives its place to another', async () => {
    const { ask, sent } = open((content, time) => (content === 'a' && time === 0 ? limited(10_000) : answer()), {
      concurrency: 1,
    });
    await Promise.all([ask('a'), ask('b'), ask('c')]);
    expect(sent.map(({ content }) => content)).toEqual(['a', 'b', 'c', 'a']);
  });

  test('the longest chain is served first, equals in their order', async () => {
    const { model, sent } = open(() => answer(), { concurrency: 1 });
    const asked = [
      ['first', 0],
      ['low', 1],
      ['high', 9],
      ['low too', 1],
      ['middle', 5],
    ] as const;
    await Promise.all(asked.map(([text, priority]) => model.ask(request(text), { priority })));
    expect(sent.map(({ content }) => content)).toEqual(['first', 'high', 'middle', 'low', 'low too']);
  });
});

describe('an endpoint that does not work', () => {
  test('nothing listens: four tries, then the run stops with exit code 4 and the address', async () => {
    const { ask, sent, endpoints } = open(() => down);
    const error = await errorOf(ask('a'));
    expect(error).toBeInstanceOf(OutageError);
    expect(error.exitCode).toBe(4);
    expect(error.message).toContain('http://127.0.0.1:1/v1');
    expect(error.message).toContain('livelong resume');
    expect(sent).toHaveLength(4);
    expect(endpoints.stopped.reason).toBe(error);
  });

  test('a server that comes back in time is no outage', async () => {
    const { ask } = open((_, time) => (time < 3 ? down : answer()));
    expect(failureOf(await ask('a'))).toBe('answered');
  });

  test.each([
    ['denied', 'rejected', 0, 2],
    ['unknown-model', 'rejected', 0, 2],
    ['denied', 'rejected', 1, 4],
  ] as const)('%s after %s and %d answers: exit code %d', async (next, kind, answers, code) => {
    const { ask, sent } = open((content) => (content === 'good' ? answer() : fault(kind, next)));
    for (let done = 0; done < answers; done++) await ask('good');
    const error = await errorOf(ask('bad'));
    expect(error).toBeInstanceOf(OutageError);
    expect(error.exitCode).toBe(code);
    expect(sent).toHaveLength(answers + 1);
  });

  test('a URL to which no call can be sent is a wrong configuration at the first try', async () => {
    const { ask, sent } = open(() => fault('connection-lost', 'wrong-url'));
    const error = await errorOf(ask('a'));
    expect(error).toBeInstanceOf(OutageError);
    expect(error.exitCode).toBe(2);
    expect(error.message).toMatch(/^No call can be sent to http:\/\/127\.0\.0\.1:1\/v1 for "m": .*\.$/);
    expect(sent).toHaveLength(1);
  });

  test('a URL that never gave anything but web pages is a wrong configuration after four of them', async () => {
    const { ask, sent } = open(() => fault('bad-answer', 'foreign'));
    const error = await errorOf(ask('a'));
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('does not speak the protocol');
    expect(error.message).toContain('usually ends in /v1');
    expect(sent).toHaveLength(attemptsPerCall);
  });

  test('web pages from a server that has answered before are failures of their calls', async () => {
    const { ask } = open((content) => (content === 'good' ? answer() : fault('bad-answer', 'foreign')));
    await ask('good');
    expect(failureOf(await ask('bad'))).toBe('bad-answer');
  });

  test('one web page among other faults is no sign of a wrong URL', async () => {
    const { ask } = open((_, time) => (time === 1 ? fault('bad-answer', 'again') : fault('bad-answer', 'foreign')));
    expect(failureOf(await ask('a'))).toBe('bad-answer');
  });

  test('a model that is not known once it has answered is a failure of that call', async () => {
    const { ask } = open((content) => (content === 'good' ? answer() : fault('rejected', 'unknown-model')));
    await ask('good');
    expect(failureOf(await ask('bad'))).toBe('rejected');
  });

  test('a misspelt model beside a good one on the same server is still a wrong configuration', async () => {
    const { ask, port } = open(() => answer());
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
    const { ask, clock } = open(() => always);
    const startedAt = clock.now();
    const errors = await Promise.all(Array.from({ length: 5 }, (_, index) => errorOf(ask(String(index)))));
    expect(errors.every((error) => error instanceof OutageError && error.exitCode === 4)).toBe(true);
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(outageAfterInMs);
    expect(clock.now() - startedAt).toBeLessThan(outageAfterInMs + 140_000);
  });

  test('also in mid-run: no failure is put down to calls that were in flight when it began', async () => {
    let isUp = true;
    const { ask, endpoint, endpoints } = open(async () => {
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
    const { ask, sent, clock } = open((content) => (isProbe(content) ? answer() : broken));
    const startedAt = clock.now();
    expect((await Promise.all(['a', 'b', 'c', 'd', 'e'].map(ask))).map(failureOf)).toEqual(
      Array.from({ length: 5 }, () => 'server-error'),
    );
    expect(clock.now() - startedAt).toBeLessThan(60_000);
    expect(sent.filter(({ content }) => isProbe(content)).length).toBeLessThanOrEqual(5);
  });

  test('the tiny question is worded anew, so that a server that stumbles over one body does not decide', async () => {
    let probes = 0;
    const { ask, sent } = open((content) => (isProbe(content) && ++probes > 2 ? answer() : broken));
    expect(failureOf(await ask('bad'))).toBe('server-error');
    const asked = sent.map(({ content }) => content).filter(isProbe);
    expect(new Set(asked).size).toBe(3);
  });

  test('no tiny question is asked where another call has shown that the endpoint works', async () => {
    const { ask, sent, endpoints } = open(async (content) => {
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
    const { ask } = open(() => fault('rejected', 'final'));
    const error = await errorOf(ask('a'));
    expect(error).toBeInstanceOf(OutageError);
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('rejects whatever');
  });

  test('a first call that is rejected by an endpoint that works is a failure of its own', async () => {
    const { ask } = open((content) => (isProbe(content) ? answer() : fault('rejected', 'final')));
    expect(failureOf(await ask('a'))).toBe('rejected');
  });

  test('an answer to something asked before the call itself is no sign of life', async () => {
    let finish!: (tried: Tried) => void;
    const { ask, clock, endpoints } = open((content) =>
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

describe('stopping', () => {
  test('ends all waits at once with the reason, and asks nothing any more', async () => {
    const clock = fakeClock();
    const { ask, sent, endpoints } = open(() => limited(30_000), { clock, concurrency: 2 });
    const calls = ['a', 'b', 'c', 'd'].map((text) => errorOf(ask(text)));
    await clock.advance(0);
    expect(sent).toHaveLength(4);
    expect(clock.sleeping).toBe(4);
    const reason = new Error('interrupted');
    endpoints.stop(reason);
    expect(await Promise.all(calls)).toEqual([reason, reason, reason, reason]);
    expect(clock.sleeping).toBe(0);
    expect(await errorOf(ask('e'))).toBe(reason);
    expect(
      await errorOf(endpoints.at('http://other').place({ priority: 0, claim: null }, () => Promise.resolve(answer()))),
    ).toBe(reason);
    expect(sent).toHaveLength(4);
  });

  test('what is in flight comes home and counts; what queued behind it is not asked', async () => {
    let finish!: (tried: Tried) => void;
    const { ask, sent, endpoints } = open(() => new Promise((resolve) => (finish = resolve)), { concurrency: 1 });
    const flying = ask('a');
    const queued = errorOf(ask('b'));
    const reason = new Error('interrupted');
    endpoints.stop(reason);
    finish(answer('home'));
    expect(await flying).toMatchObject({ text: 'home' });
    expect(await queued).toBe(reason);
    expect(sent.map(({ content }) => content)).toEqual(['a']);
  });

  test('the first reason stays', async () => {
    const { endpoints } = open(() => answer());
    endpoints.stop(new Error('first'));
    endpoints.stop(new Error('second'));
    expect(endpoints.stopped.reason).toMatchObject({ message: 'first' });
  });
});

describe('the call time limit', () => {
  const hanging: Provider = (_, signal) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(fault('timeout', 'final')));
    });

  test('ends a try that hangs', async () => {
    const { port } = open(() => answer(), { callTimeoutInMs: 20 });
    expect(failureOf(await port('h', hanging).ask(request('x'), { priority: 0 }))).toBe('timeout');
  });

  test.each([Infinity, 5_000_000_000])('a limit of %d ms does not strike at once', async (callTimeoutInMs) => {
    const slow: Provider = async (_, signal) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return signal.aborted ? fault('timeout', 'final') : answer();
    };
    const { port } = open(() => answer(), { callTimeoutInMs });
    expect(failureOf(await port('s', slow).ask(request('x'), { priority: 0 }))).toBe('answered');
  });

  test('no timer is left behind an answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { ask } = open((_, time) => (time === 0 ? broken : answer()));
      await ask('a');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
