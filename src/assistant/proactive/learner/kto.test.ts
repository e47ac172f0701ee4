import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ktoStep, ktoValue } from './kto.ts';
import { anyPair, anyTrained, slopes } from './pairs.test-helper.ts';
import { scoreUnder, type Features } from './policy.ts';

/** The definitions, word for word. */
function logPolicy(weights: Float64Array, options: readonly Features[]): number[] {
  const scores = options.map((option) => scoreUnder(weights, option));
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));
  return scores.map((score) => score - total);
}

function divergence(now: readonly number[], before: readonly number[]): number {
  return now.reduce((sum, log, place) => sum + Math.exp(log) * (log - before[place]!), 0);
}

const speech = Uint16Array.of(0);
const silence = new Uint16Array(0);
const pair = { chosen: speech, rejected: silence, options: [speech, silence] };
const threeToOne = () => ({ weights: Float64Array.of(Math.log(3)), reference: new Float64Array(1) });

describe('by hand: π = (3/4, 1/4), π₀ = (1/2, 1/2), β = 1', () => {
  const now = logPolicy(threeToOne().weights, pair.options);
  const before = logPolicy(threeToOne().reference, pair.options);

  test('divergence and advantages', () => {
    // 3/4·log(3/2) + 1/4·log(1/2) = 0.130812…; log(3/2) − that is a quarter of log 3, log(1/2) − that is −3/4 of it.
    const z = divergence(now, before);
    expect(z).toBeCloseTo(0.1308120359, 9);
    expect(now[0]! - before[0]! - z).toBeCloseTo(Math.log(3) / 4, 12);
    expect(now[1]! - before[1]! - z).toBeCloseTo((-3 * Math.log(3)) / 4, 12);
  });

  test('values', () => {
    // 1 / (1 + 3^−1/4) and 1 / (1 + 3^−3/4)
    expect(ktoValue(Math.log(3) / 4, 1, true)).toBeCloseTo(0.568234868831, 10);
    expect(ktoValue((-3 * Math.log(3)) / 4, 1, false)).toBeCloseTo(0.695076124968, 10);
    expect(ktoValue(0.3, 2, true) + ktoValue(0.3, 2, false)).toBeCloseTo(1, 12);
  });

  test('loss and step', () => {
    const trained = threeToOne();
    expect(ktoStep(trained, pair, 1, 0.1)).toBeCloseTo(0.3683445031, 9);
    // 0.245344… · 1/4 + 0.211945… · 3/4 = 0.220295…
    expect(trained.weights[0]! - Math.log(3)).toBeCloseTo(0.1 * 0.220294979769, 10);
    expect(trained.reference[0]).toBe(0);
  });
});

test('untrained, everything is worth 1/2', () => {
  const weights = Float64Array.of(2);
  expect(ktoStep({ weights, reference: weights.slice() }, pair, 0.1, 0)).toBe(0.5);
});

test('loss as defined, and a step down its gradient with the reference point held, found by differences', () => {
  fc.assert(
    fc.property(anyTrained, anyPair, fc.double({ min: 0.05, max: 1, noNaN: true }), (trained, given, beta) => {
      const { chosen, rejected, options } = given;
      const before = logPolicy(trained.reference, options);
      const z = divergence(logPolicy(trained.weights, options), before);
      const loss = (weights: Float64Array) => {
        const now = logPolicy(weights, options);
        const reward = (option: Features) => now[options.indexOf(option)]! - before[options.indexOf(option)]!;
        const value = (margin: number) => 1 / (1 + Math.exp(-beta * margin));
        return 2 - value(reward(chosen) - z) - value(z - reward(rejected));
      };
      const expected = slopes(loss, trained.weights);
      const start = trained.weights.slice();
      expect(ktoStep(trained, given, beta, 0.01)).toBeCloseTo(loss(start) / 2, 9);
      for (const [place, slope] of expected.entries())
        expect(trained.weights[place]).toBeCloseTo(start[place]! - 0.01 * slope, 9);
    }),
  );
});

test('any number of options', () => {
  const options = Array.from({ length: 40 }, (_, place) => Uint16Array.of(place));
  const trained = { weights: new Float64Array(40), reference: new Float64Array(40) };
  ktoStep(trained, { chosen: options[39]!, rejected: options[0]!, options }, 1, 1);
  // dr/dw of both is 1 at its own place and −1/40 at all; these cancel, since both values are 1/2.
  expect([...trained.weights]).toEqual(
    Array.from({ length: 40 }, (_, place) => expect.closeTo(place === 39 ? 0.25 : place === 0 ? -0.25 : 0, 12)),
  );
});
