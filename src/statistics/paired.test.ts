import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairedDifference, type Observation } from './index.ts';

const options = { seed: 1, purpose: 'test', resamples: 400, level: 0.95 };
const place = fc.record({
  person: fc.constantFrom('a', 'b', 'c'),
  event: fc.integer({ min: 1, max: 3 }),
  trial: fc.integer({ min: 1, max: 2 }),
});
const side = fc.uniqueArray(fc.record({ place, value: fc.integer({ min: 0, max: 9 }) }), {
  selector: ({ place }) => JSON.stringify(place),
});
const observed = side.map((rows) => rows.map(({ place, value }): Observation => ({ ...place, value })));

test('compares the same person, event and trial only', () => {
  const first = [
    { person: 'a', event: 1, trial: 1, value: 8 },
    { person: 'a', event: 2, trial: 1, value: 9 },
    { person: 'b', event: 1, trial: 1, value: 4 },
  ];
  const second = [
    { person: 'b', event: 1, trial: 1, value: 3 },
    { person: 'b', event: 1, trial: 2, value: 0 },
    { person: 'a', event: 1, trial: 1, value: 5 },
    { person: 'c', event: 1, trial: 1, value: 0 },
  ];
  expect(pairedDifference(first, second, options)).toMatchObject({
    difference: { mean: 2, people: 2, conversations: 2 },
    pairs: 2,
    unpaired: { first: 1, second: 2 },
  });
});

test('is missing without pairs', () => {
  const alone = [{ person: 'a', event: 1, trial: 1, value: 8 }];
  expect(pairedDifference(alone, [], options)).toEqual({
    difference: null,
    pairs: 0,
    unpaired: { first: 1, second: 0 },
  });
});

test('counts every value once, turns its sign with the sides, and is zero against itself', () => {
  fc.assert(
    fc.property(observed, observed, (first, second) => {
      const forth = pairedDifference(first, second, options);
      const back = pairedDifference(second, first, options);
      expect(forth.pairs + forth.unpaired.first).toBe(first.length);
      expect(forth.pairs + forth.unpaired.second).toBe(second.length);
      if (forth.difference !== null) expect(forth.difference.mean).toBeCloseTo(-back.difference!.mean, 12);
      const self = pairedDifference(first, first, options).difference;
      if (self?.interval) expect(self).toMatchObject({ mean: 0, interval: { low: 0, high: 0 } });
    }),
  );
});

test('a constant lead shows as that lead, however different people are', () => {
  const rows = [2, 70, 31, 5].map((value, person) => ({ person: `p${person}`, event: 1, trial: 1, value }));
  const ahead = rows.map((row) => ({ ...row, value: row.value + 4 }));
  expect(pairedDifference(ahead, rows, options).difference).toMatchObject({ mean: 4, interval: { low: 4, high: 4 } });
});
