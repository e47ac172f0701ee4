import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dpoMargin, dpoStep } from './dpo.ts';
import { anyPair, anyTrained, slopes } from './pairs.test-helper.ts';
import { scoreUnder } from './policy.ts';

const chosen = Uint16Array.of(0, 2);
const rejected = Uint16Array.of(1);
const pair = { chosen, rejected, options: [chosen, rejected, new Uint16Array(0)] };

function someone() {
  return { weights: Float64Array.of(0.3, -0.2, 0.5), reference: Float64Array.of(0.1, 0, 0) };
}

test('margin, loss and step by hand', () => {
  const trained = someone();
  // 0.5 · ((0.3 + 0.5 − −0.2) − (0.1 + 0 − 0)) = 0.45; log(1 + e^−0.45) = 0.493248…; σ(−0.45) = 0.389360766…
  expect(dpoMargin(trained, pair, 0.5)).toBeCloseTo(0.45, 14);
  expect(dpoStep(trained, pair, 0.5, 0.2)).toBeCloseTo(0.493248945997, 10);
  const step = 0.2 * 0.5 * 0.389360766050778;
  expect([...trained.weights]).toEqual([0.3 + step, -0.2 - step, 0.5 + step].map((each) => expect.closeTo(each, 10)));
  expect([...trained.reference]).toEqual([0.1, 0, 0]);
});

test('against silence only the suggestion moves', () => {
  const trained = someone();
  const silence = pair.options[2]!;
  dpoStep(trained, { ...pair, rejected: silence }, 0.1, 1);
  expect(trained.weights[0]).toBeGreaterThan(0.3);
  expect(trained.weights[1]).toBe(-0.2);
});

test('untrained, the loss is log 2', () => {
  const weights = Float64Array.of(1, 2, 3);
  expect(dpoStep({ weights, reference: weights.slice() }, pair, 0.3, 0)).toBeCloseTo(Math.LN2, 14);
});

test('the normalisers cancel: the margin is that of the log-probabilities', () => {
  fc.assert(
    fc.property(anyTrained, anyPair, ({ weights, reference }, { chosen: wanted, rejected: other, options }) => {
      const logOf = (under: Float64Array, option: Uint16Array) =>
        scoreUnder(under, option) - Math.log(options.reduce((sum, each) => sum + Math.exp(scoreUnder(under, each)), 0));
      const reward = (option: Uint16Array) => logOf(weights, option) - logOf(reference, option);
      const margin = dpoMargin({ weights, reference }, { chosen: wanted, rejected: other, options }, 0.7);
      expect(margin).toBeCloseTo(0.7 * (reward(wanted) - reward(other)), 9);
    }),
  );
});

test('a step goes down the gradient of the loss, found by differences', () => {
  fc.assert(
    fc.property(anyTrained, anyPair, fc.double({ min: 0.05, max: 1, noNaN: true }), (trained, given, beta) => {
      const { reference } = trained;
      const loss = (weights: Float64Array) => Math.log(1 + Math.exp(-dpoMargin({ weights, reference }, given, beta)));
      const expected = slopes(loss, trained.weights);
      const before = trained.weights.slice();
      expect(dpoStep(trained, given, beta, 0.01)).toBeCloseTo(loss(before), 9);
      for (const [place, slope] of expected.entries())
        expect(trained.weights[place]).toBeCloseTo(before[place]! - 0.01 * slope, 9);
    }),
  );
});

test('the loss of a hopeless pair is told in full', () => {
  const trained = { weights: Float64Array.of(-1000, 0, 0), reference: new Float64Array(3) };
  expect(dpoStep(trained, { ...pair, rejected: pair.options[2]! }, 1, 0)).toBeCloseTo(1000, 9);
});
