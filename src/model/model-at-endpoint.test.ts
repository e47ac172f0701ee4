import { describe, expect, test, vi } from 'vitest';
import { fakeClock } from '../testing/index.ts';
import { attemptsPerCall } from './next-step.ts';
import type { Provider, Tried } from './provider.ts';
import {
  request,
  answer,
  fault,
  broken,
  limited,
  openScripted,
  gaps,
  outcomes,
  failureOf,
  errorOf,
} from './model-at-endpoint.test-helper.ts';

describe('attempts', () => {
  test('an answer at once is one attempt', async () => {
    const { ask, sent, endpoint } = openScripted(() => answer());
    expect(await ask('a')).toEqual({ ...answer(), attempts: [{ outcome: 'answered', latencyInMs: 0 }] });
    expect(sent).toHaveLength(1);
    expect(endpoint.health).toMatchObject({ answers: 1, tries: 1 });
  });

  test('what may pass is tried again, with doubling jittered waits', async () => {
    const { ask, sent } = openScripted((_, time) => (time < 3 ? broken : answer()));
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
    const { ask, sent } = openScripted((_, time) => (time < 11 ? limited() : answer()));
    await ask('a');
    const waits = gaps(sent).slice(5);
    expect(Math.max(...waits)).toBeLessThanOrEqual(8000);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(4000);
    expect(new Set(waits).size).toBe(waits.length);
  });

  test('what cannot pass is not tried again', async () => {
    const { ask, sent } = openScripted((content) => (content === 'bad' ? fault('rejected', 'final') : answer()));
    await ask('good');
    expect(failureOf(await ask('bad'))).toBe('rejected');
    expect(sent).toHaveLength(2);
  });

  test('a body that is no answer fails for good after four attempts: the server is there', async () => {
    const { ask, sent } = openScripted(() => fault('bad-answer', 'again'));
    expect(failureOf(await ask('a'))).toBe('bad-answer');
    expect(sent).toHaveLength(attemptsPerCall);
  });
});

describe('rate limits', () => {
  test('Retry-After is obeyed and uses up no attempt', async () => {
    const { ask, sent } = openScripted((_, time) => (time < 9 ? limited(5000) : time < 12 ? broken : answer()));
    expect(failureOf(await ask('a'))).toBe('answered');
    for (const wait of gaps(sent).slice(0, 9)) {
      expect(wait).toBeGreaterThanOrEqual(5000);
      expect(wait).toBeLessThanOrEqual(5100);
    }
  });

  test('a server error with Retry-After waits as long as it says', async () => {
    const { ask, sent } = openScripted((_, time) => (time === 0 ? fault('server-error', 'again', 7000) : answer()));
    await ask('a');
    expect(gaps(sent)[0]).toBeGreaterThanOrEqual(7000);
  });

  test('an hour counts as a minute', async () => {
    const { ask, sent } = openScripted((_, time) => (time === 0 ? limited(3_600_000) : answer()));
    await ask('a');
    expect(gaps(sent)[0]).toBeGreaterThanOrEqual(60_000);
    expect(gaps(sent)[0]).toBeLessThanOrEqual(60_100);
  });

  test('waiting for a place is no rate limit: two in a row with a long queue between are not held against a call', async () => {
    const { ask, endpoint } = openScripted(
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
    const { ask } = openScripted((content, time) =>
      content === 'good' ? answer() : time % 2 === 1 ? limited() : broken,
    );
    const bad = ask('bad');
    await ask('good');
    const outcome = await bad;
    expect(failureOf(outcome)).toBe('server-error');
    expect(outcomes(outcome).filter((each) => each === 'server-error')).toHaveLength(attemptsPerCall);
    const { ask: askOther } = openScripted((content, time) =>
      content === 'good' ? answer() : time === 4 ? limited() : broken,
    );
    const last = askOther('bad');
    await new Promise((resolve) => setImmediate(resolve));
    expect(failureOf(await Promise.race([last, askOther('good').then(() => last)]))).toBe('server-error');
  });

  test('"retry after 0" is no licence to hammer', async () => {
    const { ask, sent } = openScripted((_, time) => (time < 5 ? limited(0) : answer()));
    await ask('a');
    expect(Math.min(...gaps(sent))).toBeGreaterThanOrEqual(250);
  });

  test('a call that is limited for a minute while others are served is given up', async () => {
    const { ask, clock, endpoints } = openScripted((content) => (content === 'bad' ? limited() : answer()));
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
    const { ask } = openScripted(
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
    const { ask, sent } = openScripted(
      (content, time) => (content === 'a' && time === 0 ? limited(10_000) : answer()),
      {
        concurrency: 1,
      },
    );
    await Promise.all([ask('a'), ask('b'), ask('c')]);
    expect(sent.map(({ content }) => content)).toEqual(['a', 'b', 'c', 'a']);
  });

  test('the longest chain is served first, equals in their order', async () => {
    const { model, sent } = openScripted(() => answer(), { concurrency: 1 });
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

describe('stopping', () => {
  test('ends all waits at once with the reason, and asks nothing any more', async () => {
    const clock = fakeClock();
    const { ask, sent, endpoints } = openScripted(() => limited(30_000), { clock, concurrency: 2 });
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
    const { ask, sent, endpoints } = openScripted(() => new Promise((resolve) => (finish = resolve)), {
      concurrency: 1,
    });
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
    const { endpoints } = openScripted(() => answer());
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
    const { port } = openScripted(() => answer(), { callTimeoutInMs: 20 });
    expect(failureOf(await port('h', hanging).ask(request('x'), { priority: 0 }))).toBe('timeout');
  });

  test.each([Infinity, 5_000_000_000])('a limit of %d ms does not strike at once', async (callTimeoutInMs) => {
    const slow: Provider = async (_, signal) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return signal.aborted ? fault('timeout', 'final') : answer();
    };
    const { port } = openScripted(() => answer(), { callTimeoutInMs });
    expect(failureOf(await port('s', slow).ask(request('x'), { priority: 0 }))).toBe('answered');
  });

  test('no timer is left behind an answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { ask } = openScripted((_, time) => (time === 0 ? broken : answer()));
      await ask('a');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
