import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRating, addTally, dayTally, emptyTally, type DayTally } from './day-tally.ts';
import { ratingDimensions, scoreOf, type Rating } from './rating.ts';

const verdict = fc.constantFrom(0 as const, 1 as const, null);
const ratings: fc.Arbitrary<Rating> = fc.record({
  preference: verdict,
  timing: verdict,
  frequency: verdict,
  communication: verdict,
});

test('a score is the sum of the four dimensions, and missing when one is', () => {
  const all: Rating = { preference: 1, timing: 1, frequency: 1, communication: 1 };
  expect(scoreOf(all)).toBe(4);
  expect(scoreOf({ ...all, timing: 0 })).toBe(3);
  for (const dimension of ratingDimensions) expect(scoreOf({ ...all, [dimension]: null })).toBeNull();
});

test('ratings counted at once are ratings counted one by one; a missing one adds to no sum', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(ratings, fc.nat(5))), (given) => {
      const { speech: atOnce, silence: oneByOne } = emptyTally();
      for (const [rating, times] of given) {
        addRating(atOnce, rating, times);
        for (let time = 0; time < times; time++) addRating(oneByOne, rating);
      }
      expect(atOnce).toEqual(oneByOne);
      const { preference, timing, frequency, communication } = atOnce;
      expect(atOnce.score).toBe(preference + timing + frequency + communication);
      expect(atOnce.rated + atOnce.missing).toBe(given.reduce((sum, [, times]) => sum + times, 0));
    }),
  );
});

test('adding tallies adds each number', () => {
  const filled = (by: number): DayTally => scaled(emptyTally(), { count: by });
  const sum = filled(1);
  addTally(sum, filled(100));
  const both = filled(1);
  const other = filled(100);
  expect(numbersIn(sum)).toEqual(numbersIn(both).map((each, at) => each + numbersIn(other)[at]!));
  expect(dayTally.parse(sum)).toEqual(sum);
});

/** The same shape with a number of its own at each place. */
function scaled<Value>(value: Value, next: { count: number }): Value {
  if (typeof value === 'number') return next.count++ as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scaled<unknown>(inner, next)])) as Value;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
