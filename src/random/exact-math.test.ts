import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactCosine, exactExp, exactLog, exactPower } from './exact-math.ts';

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const close = (value: number, wanted: number) => Math.abs(value - wanted) <= 1e-12 * Math.abs(wanted);

test('the exponential is that of Math', () => {
  fc.assert(fc.property(finite(-700, 700), (x) => close(exactExp(x), Math.exp(x))));
  expect([exactExp(0), exactExp(800), exactExp(-800)]).toEqual([1, Infinity, 0]);
  expect(exactExp(NaN)).toBeNaN();
});

test('the logarithm is that of Math, next to 1 and for the smallest numbers, too', () => {
  for (const range of [finite(1e-300, 1e300), finite(0.9, 1.1), finite(5e-324, 1e-300)]) {
    fc.assert(fc.property(range, (x) => Math.abs(exactLog(x) - Math.log(x)) < 1e-12));
  }
  expect([exactLog(1), exactLog(2)]).toEqual([0, Math.LN2]);
  for (const x of [0, -1, NaN, Infinity]) {
    expect(() => exactLog(x)).toThrow(RangeError);
  }
});

test('the power is that of Math', () => {
  const wanted = (base: number, exponent: number) => Math.pow(base, exponent);
  fc.assert(
    fc.property(finite(1e-3, 1e3), finite(-4, 4), (base, exponent) =>
      close(exactPower(base, exponent), wanted(base, exponent)),
    ),
  );
  expect(exactPower(9, 0.5)).toBeCloseTo(3, 14);
});

test('the cosine is that of Math', () => {
  fc.assert(fc.property(finite(-1000, 1000), (x) => Math.abs(exactCosine(x) - Math.cos(x)) < 1e-12));
  expect([exactCosine(0), exactCosine(Math.PI)]).toEqual([1, -1]);
});

// Generated worlds depend on these bits.
test('values are the same for ever', () => {
  expect([exactExp(-3.7), exactLog(0.337), exactPower(17, -0.8), exactCosine(2.5)]).toMatchInlineSnapshot(`
    [
      0.024723526470339388,
      -1.0876723486297752,
      0.10366707928425392,
      -0.8011436155469338,
    ]
  `);
});
