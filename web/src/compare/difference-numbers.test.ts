import { expect, test } from 'vitest';
import { around, endsOf } from './difference-numbers.ts';

test('a range around zero is round, symmetric, and holds what it is for', () => {
  expect(around([38, -12])).toEqual({ from: -50, to: 50 });
  expect(around([100])).toEqual({ from: -100, to: 100 });
  expect(around([0.043, -0.18])).toEqual({ from: -0.2, to: 0.2 });
  expect(around([])).toEqual({ from: -1, to: 1 });
  expect(around([0])).toEqual({ from: -1, to: 1 });
  for (const value of [0.0007, 0.3, 7, 23, 51, 999, 12_345]) expect(around([value]).to).toBeGreaterThanOrEqual(value);
});

test('the ends are those of both intervals', () => {
  const estimate = { mean: 1, interval: { low: -1, high: 3 }, people: 2 };
  expect(endsOf({ estimate, withFailures: { mean: 0, interval: null, people: 2 } })).toEqual([1, -1, 3, 0, 0, 0]);
  expect(endsOf({ estimate: null, withFailures: null })).toEqual([]);
});
