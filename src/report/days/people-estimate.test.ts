import { expect, test } from 'vitest';
import { estimate } from '../../statistics/index.ts';
import { daysIntervals, peopleEstimate } from './people-estimate.ts';

const how = { seed: 1, purpose: 'mean' };

test('missing people are not in the mean, and nobody gives nothing', () => {
  expect(peopleEstimate(Float64Array.of(NaN, 2, NaN), how)).toEqual({ mean: 2, interval: null, people: 1 });
  expect(peopleEstimate(Float64Array.of(NaN), how)).toBeNull();
  expect(peopleEstimate(Float64Array.of(3, 3, NaN), how)).toEqual({
    mean: 3,
    interval: { low: 3, high: 3 },
    people: 2,
  });
});

test('few people: the bootstrap of src/statistics', () => {
  const values = Float64Array.of(1, 2, 4, 8);
  const { level, resamples } = daysIntervals;
  const observations = Array.from(values, (value, place) => ({ person: `00000${place}`, event: 0, trial: 1, value }));
  const { mean, interval } = estimate(observations, { seed: 1, purpose: 'days mean', resamples, level })!;
  expect(peopleEstimate(values, how)).toEqual({ mean, interval, people: 4 });
});

test('many people: mean ± 1.96 standard errors', () => {
  const values = Float64Array.from({ length: 1000 }, (_, place) => place % 2);
  // Variance 0.25 × 1000 / 999; its root over √1000 is 0.0158193; × 1.9599640 is 0.0310054.
  expect(peopleEstimate(values, how)).toEqual({ mean: 0.5, interval: { low: 0.468995, high: 0.531005 }, people: 1000 });
});

test('the two kinds of interval say nearly the same where one gives way to the other', () => {
  const values = Float64Array.from({ length: daysIntervals.mostResampled }, (_, place) => (place * 37) % 101);
  const more = Float64Array.from({ length: values.length + 1 }, (_, place) => (place * 37) % 101);
  const [resampled, normal] = [values, more].map((each) => peopleEstimate(each, how)!.interval!);
  expect(Math.abs(resampled!.low - normal!.low)).toBeLessThan(0.3);
  expect(Math.abs(resampled!.high - normal!.high)).toBeLessThan(0.3);
});
