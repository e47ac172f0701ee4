import { expect, test } from 'vitest';
import { limitsOf } from './limits.ts';

const before = {
  concurrency: 3,
  'requests-per-minute': 10,
  'tokens-per-minute': 5000,
  'call-timeout': 7,
  budget: 2,
};

test('what is asked for holds, else what the run had, else what holds for all', () => {
  expect(limitsOf({}, before)).toEqual(before);
  expect(limitsOf({ budget: 5, concurrency: undefined }, before)).toEqual({ ...before, budget: 5 });
  expect(limitsOf({ 'call-timeout': 9 }, null)).toEqual({
    concurrency: 16,
    'requests-per-minute': null,
    'tokens-per-minute': null,
    'call-timeout': 9,
    budget: null,
  });
});
