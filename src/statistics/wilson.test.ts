import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './index.ts';

test.each([
  [8, 10, 0.490162, 0.943318],
  [0, 10, 0, 0.277533],
  [10, 10, 0.722467, 1],
  [15, 20, 0.531299, 0.888138],
  [41, 112, 0.282676, 0.458349],
])('golden S1: %i of %i', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials)!;
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

test('lies around the rate, inside 0 to 1, and is the mirror image for the failures', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (successes, failures) => {
      fc.pre(successes + failures > 0);
      const trials = successes + failures;
      const { low, high } = wilsonInterval(successes, trials)!;
      expect(0 <= low && low <= successes / trials && successes / trials <= high && high <= 1).toBe(true);
      expect(wilsonInterval(failures, trials)!.high).toBeCloseTo(1 - low, 12);
    }),
  );
});

test('nothing tried, nothing said; impossible counts are refused', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
});
