import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatorFor } from '../../random/index.ts';
import { quotas } from './quotas.ts';
import { weightedDraw } from './weighted-draw.ts';

test('nobody is drawn twice, and nobody without a weight', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1e-9, 0.5, 1, 7), { maxLength: 40 }), fc.integer(), (weights, seed) => {
      const draw = weightedDraw(Float64Array.from(weights), generatorFor(seed));
      const drawn: number[] = [];
      for (let next = draw.next(); next !== null; next = draw.next()) drawn.push(next);
      const expected = weights.flatMap((weight, index) => (weight > 0 ? [index] : []));
      expect([...drawn].sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

// Weights 1:2:3. First place: w/6. Second place of the first person: 2/6·1/4 + 3/6·1/3 = 1/4.
test('draws follow the weights of those that are left', () => {
  const places = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  const times = 6000;
  for (let time = 0; time < times; time++) {
    const draw = weightedDraw(Float64Array.of(1, 2, 3), generatorFor(5, time));
    places[0]![draw.next()!]!++;
    places[1]![draw.next()!]!++;
  }
  [1 / 6, 2 / 6, 3 / 6].forEach((share, index) =>
    expect(Math.abs(places[0]![index]! / times - share)).toBeLessThan(0.02),
  );
  expect(Math.abs(places[1]![0]! / times - 0.25)).toBeLessThan(0.02);
});

// Hamilton's method: 10 seats for 5:3:1 are 5.56, 3.33, 1.11, so 5, 3, 1 and the last one to the largest remainder.
test('places by largest remainders', () => {
  expect(quotas([5, 3, 1], 10)).toEqual([6, 3, 1]);
  expect(quotas([1, 1, 1], 2)).toEqual([1, 1, 0]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), fc.nat(500), (shares, count) => {
      const places = quotas(shares, count);
      const sum = shares.reduce((total, each) => total + each, 0);
      expect(places.reduce((total, each) => total + each, 0)).toBe(count);
      places.forEach((each, index) => expect(Math.abs(each - (shares[index]! / sum) * count)).toBeLessThan(1));
    }),
  );
});
