import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { triggerProbability, turningPoint } from './trigger.ts';

// p = 0.1 + 0.9 / (1 + e^(-0.005 (h - t0))), worked out by hand: e^3.6 = 36.59823444, e^1.08 = 2.94467955, e^-1 = 0.36787944.
test('golden values of the trigger', () => {
  expect(triggerProbability(0)).toBeCloseTo(0.1 + 0.9 / 37.59823444, 9);
  expect(triggerProbability(0)).toBeCloseTo(0.1239373, 7);
  expect(triggerProbability(720)).toBeCloseTo(0.55, 12);
  expect(triggerProbability(0, 216)).toBeCloseTo(0.1 + 0.9 / 3.94467955, 8);
  expect(triggerProbability(416, 216)).toBeCloseTo(0.1 + 0.9 / 1.36787944, 8);
  expect(triggerProbability(416, 216, true)).toBe(1);
  expect(triggerProbability(0, 720, true)).toBeCloseTo(0.2478746, 6);
});

test('t0 is a tenth of the trace, in whole hours', () => {
  expect(turningPoint(2160)).toBe(216);
  expect(turningPoint(99.9)).toBe(9);
  expect(turningPoint(0)).toBe(0);
});

test('it grows with the hours, is a probability, and does not overflow', () => {
  const hours = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(hours, hours, fc.integer({ min: 0, max: 5000 }), fc.boolean(), (one, other, turning, themed) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((each) =>
        triggerProbability(each, turning, themed),
      ) as [number, number];
      expect(less).toBeLessThanOrEqual(more);
      expect(less).toBeGreaterThanOrEqual(0.1);
      expect(more).toBeLessThanOrEqual(1);
    }),
  );
});
