import { expect, test } from 'vitest';
import {
  BudgetError,
  CallFailure,
  InputError,
  LivelongError,
  OutageError,
  partyOf,
  ReplayError,
  StorageError,
  UsageError,
} from './index.ts';

test.each([
  [new UsageError('m'), 'UsageError', 'usage', 2],
  [new InputError({ faults: [], advice: 'a' }), 'InputError', 'input', 2],
  [new BudgetError('m'), 'BudgetError', 'budget', 3],
  [new ReplayError('m'), 'ReplayError', 'replay', 2],
  [new OutageError({ message: 'm' }), 'OutageError', 'outage', 4],
  [new OutageError({ message: 'm', atStart: true }), 'OutageError', 'outage', 2],
  [new StorageError('m'), 'StorageError', 'storage', 4],
])('%s has its name, code and exit code', (error, name, code, exit) => {
  expect([error.name, error.code, error.exitCode]).toEqual([name, code, exit]);
  expect(LivelongError.isInstance(error)).toBe(true);
});

test('errors are known across duplicate installs, others are not', () => {
  const elsewhere = Object.assign(new Error('m'), { [Symbol.for('livelong.error')]: true });
  expect(LivelongError.isInstance(elsewhere)).toBe(true);
  const others: unknown[] = [
    new Error('m'),
    new CallFailure({ kind: 'empty', party: 'user', message: 'm' }),
    null,
    'm',
  ];
  expect(others.some((other) => LivelongError.isInstance(other))).toBe(false);
});

test('causes are kept, and absent where there is none', () => {
  const cause = new Error('deep');
  expect(new StorageError('m', cause).cause).toBe(cause);
  expect('cause' in new StorageError('m')).toBe(false);
});

test('all faults of an input stand in one report, with their places', () => {
  const error = new InputError({
    faults: [
      { file: 'events.jsonl', line: 3, field: 'events[2].time', problem: 'a text is expected, 5 stood there' },
      { file: 'users.jsonl', line: null, field: null, problem: 'the file is missing' },
    ],
    advice: 'Correct it.',
  });
  expect(error.message).toBe(
    '2 faults in the input:\nevents.jsonl:3: events[2].time: a text is expected, 5 stood there\nusers.jsonl: the file is missing\nCorrect it.',
  );
});

test('a long report is cut, its count is not', () => {
  const faults = Array.from({ length: 60 }, (_, index) => ({ file: 'f', line: index + 1, field: null, problem: 'p' }));
  const error = new InputError({ faults, advice: 'Correct it.' });
  expect(error.message).toMatch(/^60 faults[^]*f:50: p\n… and 10 more\nCorrect it\.$/);
  expect(error.faults).toHaveLength(60);
  const kept = new InputError({ faults, count: 700, advice: 'Correct it.' });
  expect(kept.message).toMatch(/^700 faults[^]*f:50: p\n… and 650 more\nCorrect it\.$/);
});

test('faults of the way are nobody’s but the network’s', () => {
  expect(partyOf('rate-limited', 'user')).toBe('network');
  expect(partyOf('connection-lost', 'judge')).toBe('network');
  expect(partyOf('timeout', 'judge')).toBe('judge');
  expect(partyOf('server-error', 'assistant')).toBe('assistant');
});
