import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../../random/index.ts';
import { bestOf, decay, logSumExp, sampleFrom, scoreUnder, sigmoid } from './policy.ts';

const finite = { noNaN: true, noDefaultInfinity: true };

describe('decay and sigmoid', () => {
  test('agree with Math.exp to 12 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 0, ...finite }), (x) => {
        expect(Math.abs(decay(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, ...finite }), (x) => {
        expect(Math.abs(sigmoid(x) * (1 + Math.exp(-x)) - 1)).toBeLessThan(1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  test('far out nothing is left, at 0 everything', () => {
    expect([decay(0), decay(-0), decay(-40.001), decay(-1e300), decay(-Infinity)]).toEqual([1, 1, 0, 0, 0]);
    expect([sigmoid(0), sigmoid(-50), sigmoid(50), sigmoid(Infinity)]).toEqual([0.5, 0, 1, 1]);
  });

  test('what lies above 0 by rounding alone is no harm', () => {
    expect(decay(1e-15)).toBeCloseTo(1, 14);
  });
});

test('the log of a sum of exponentials: by hand, and without overflow', () => {
  expect(logSumExp([0, 0, 0, 0])).toBeCloseTo(1.3862943611198906, 12);
  expect(logSumExp([Math.log(2), Math.log(3)])).toBeCloseTo(Math.log(5), 12);
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12);
});

test('a score is the sum of the weights at its places; silence has none', () => {
  const weights = Float64Array.of(1, 10, 100, 1000);
  expect(scoreUnder(weights, Uint16Array.of(0, 2, 2))).toBe(201);
  expect(scoreUnder(weights, Uint16Array.of(0, 2, 3), 2)).toBe(101);
  expect(scoreUnder(weights, new Uint16Array(0))).toBe(0);
});

describe('choosing', () => {
  const scores = fc.array(fc.double({ min: -30, max: 30, ...finite }), { minLength: 1, maxLength: 6 });

  test('the best is a highest one, each of equals in its turn', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 0.999_999, ...finite }), (given, uniform) => {
        expect(given[bestOf(given, uniform)]).toBe(Math.max(...given));
      }),
    );
    expect([0, 0.3, 0.34, 0.66, 0.67, 0.99].map((uniform) => bestOf([5, 1, 5, 5], uniform))).toEqual([
      0, 0, 2, 2, 3, 3,
    ]);
  });

  test('a sample comes as often as e to its score asks for', () => {
    const generator = generatorFor(1, 'sample');
    const counts = [0, 0, 0];
    const draws = 40_000;
    for (let draw = 0; draw < draws; draw++)
      counts[sampleFrom([Math.log(5), Math.log(3), Math.log(2)], generator.uniform())]!++;
    // Three standard deviations of a share are 0.0075.
    for (const [place, share] of [0.5, 0.3, 0.2].entries())
      expect(Math.abs(counts[place]! / draws - share)).toBeLessThan(0.0075);
  });

  test('a sample is always one of them', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 1 - 2 ** -53, ...finite }), (given, uniform) => {
        expect(given[sampleFrom(given, uniform)]).toBeDefined();
      }),
    );
  });
});
