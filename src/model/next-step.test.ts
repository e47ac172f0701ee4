import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EndpointHealth } from './endpoint.ts';
import {
  attemptsPerCall,
  isOutage,
  isServing,
  nextStep,
  noFailedTries,
  outageAfterInMs,
  waitBefore,
  withFault,
  withWait,
  type FailedTries,
} from './next-step.ts';
import type { Fault } from './provider.ts';

const faultOf = (next: Fault['next'], kind: Fault['fault'] = 'server-error'): Fault => ({
  fault: kind,
  message: 'm',
  retryAfterInMs: null,
  next,
});
const limited = faultOf('wait', 'rate-limited');
const after = (...faults: Fault[]): FailedTries => faults.reduce(withFault, noFailedTries);
const times = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);
const running = { answers: 5, model: true };
const starting = { answers: 0, model: false };

function step(faults: Fault[], known = running) {
  return nextStep(after(...faults), faults.at(-1)!, known);
}

describe('nextStep', () => {
  test.each([
    ['a fault that cannot pass', [faultOf('final')], running, { do: 'fail' }],
    ['a first server error', [faultOf('again')], running, { do: 'again' }],
    ['used-up attempts', times(attemptsPerCall, faultOf('again')), running, { do: 'hold' }],
    ['four bad answers', times(attemptsPerCall, faultOf('again', 'bad-answer')), running, { do: 'fail' }],
    ['a hundred rate limits without a wait', times(100, limited), running, { do: 'again' }],
    ['three times nobody there', times(3, faultOf('down')), running, { do: 'again' }],
    ['four times', times(4, faultOf('down')), running, { do: 'stop', reason: 'down', atStart: false }],
    ['with another fault between', [...times(3, faultOf('down')), limited, faultOf('down')], running, { do: 'again' }],
    ['a refused key', [faultOf('denied')], running, { do: 'stop', reason: 'denied', atStart: false }],
    ['at the start', [faultOf('denied')], starting, { do: 'stop', reason: 'denied', atStart: true }],
    ['a model it answered for', [faultOf('unknown-model')], running, { do: 'fail' }],
    ['a wrong URL', [faultOf('wrong-url')], starting, { do: 'stop', reason: 'wrong-url', atStart: true }],
    ['three pages', times(3, faultOf('foreign', 'bad-answer')), starting, { do: 'again' }],
    ['four pages', times(4, faultOf('foreign', 'bad-answer')), running, { do: 'fail' }],
    [
      'nothing but pages ever',
      times(4, faultOf('foreign', 'bad-answer')),
      starting,
      { do: 'stop', reason: 'foreign', atStart: true },
    ],
  ])('%s', (_, faults, known, expected) => {
    expect(step(faults, known)).toEqual(expected);
  });

  test('a minute of waiting for rate limits in a row is enough; what was waited before another fault does not count', () => {
    const waited = (tries: FailedTries) => withWait(withFault(tries, limited), 20_000);
    const minute = waited(waited(waited(noFailedTries)));
    expect(nextStep(withFault(minute, limited), limited, running)).toEqual({ do: 'hold' });
    const interrupted = withFault(withFault(minute, faultOf('again')), limited);
    expect(nextStep(interrupted, limited, running)).toEqual({ do: 'again' });
  });

  test('a failure is put down to the last fault that is no rate limit', () => {
    const kinds = fc.array(fc.constantFrom<Fault['fault']>('rate-limited', 'server-error', 'timeout'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(kinds, (list) => {
        const tries = after(...list.map((kind) => faultOf('again', kind)));
        const last = list.findLast((kind) => kind !== 'rate-limited') ?? 'rate-limited';
        expect(tries.charged?.fault).toBe(last);
      }),
    );
  });
});

test('an outage is a silence of five minutes, counted from the last answer or the call, whichever is later', () => {
  const health: EndpointHealth = { tries: 20, answers: 5, latestAnswered: 5, aliveAt: 1000 };
  expect(isOutage(health, 2000, 2000 + outageAfterInMs - 1)).toBe(false);
  expect(isOutage(health, 2000, 2000 + outageAfterInMs)).toBe(true);
  expect(isOutage({ ...health, aliveAt: 9000 }, 2000, 2000 + outageAfterInMs)).toBe(false);
});

test('a sign of life is an answer to a try that was sent after the first of the call', () => {
  const health: EndpointHealth = { tries: 20, answers: 5, latestAnswered: 10, aliveAt: 1000 };
  expect([9, 10, 11].map((firstTry) => isServing(health, firstTry))).toEqual([true, false, false]);
});

test('waits double from half a second to eight, are shortened by up to half, and obey the server up to a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 99].map((waits) => waitBefore(limited, waits, 0))).toEqual([
    250, 500, 1000, 2000, 4000, 4000, 4000,
  ]);
  expect(waitBefore(limited, 0, 0.5)).toBe(375);
  expect(waitBefore({ ...limited, retryAfterInMs: 7000 }, 9, 0.5)).toBe(7050);
  expect(waitBefore({ ...limited, retryAfterInMs: 3_600_000 }, 0, 0)).toBe(60_000);
  expect(waitBefore({ ...limited, retryAfterInMs: 0 }, 0, 0)).toBe(250);
});
