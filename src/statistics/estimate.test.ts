import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorFor } from '../random/index.ts';
import { estimate, type Observation } from './index.ts';

const options = { seed: 1, purpose: 'test', resamples: 400, level: 0.95 };

/** Lives of different length, each value with its own place. */
const observations = fc
  .array(
    fc.array(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((people) =>
    people.flatMap((events, person) =>
      events.flatMap((trials, event) =>
        trials.map((value, trial): Observation => ({ person: `p${person}`, event, trial, value })),
      ),
    ),
  );

describe('the mean', () => {
  test('goes over people, then their events, then trials, whatever the counts', () => {
    const lives: Observation[] = [
      { person: 'ada', event: 1, trial: 1, value: 0 },
      { person: 'ada', event: 1, trial: 2, value: 100 },
      { person: 'ada', event: 2, trial: 1, value: 10 },
      { person: 'bo', event: 1, trial: 1, value: 90 },
    ];
    expect(estimate(lives, options)).toMatchObject({ mean: (30 + 90) / 2, people: 2, conversations: 4 });
  });

  test('is missing without observations, and has no interval for one person', () => {
    expect(estimate([], options)).toBeNull();
    const alone = [1, 2, 3].map((event) => ({ person: 'ada', event, trial: 1, value: event }));
    expect(estimate(alone, options)).toEqual({ mean: 2, interval: null, people: 1, conversations: 3 });
  });

  test('refuses what is no number and what is there twice', () => {
    const one = { person: 'ada', event: 1, trial: 1, value: 1 };
    expect(() => estimate([{ ...one, value: Number.NaN }], options)).toThrow(/person ada, event 1, trial 1/);
    expect(() => estimate([one, { ...one, event: '1' }], options)).toThrow(/two values/);
    expect(() => estimate([one], { ...options, level: 95 })).toThrow(RangeError);
  });
});

describe('the interval', () => {
  test('keeps its bytes: the same numbers on every supported Node', () => {
    const lives = [0.5, 0.1, 0.9, 0.3, 0.75, 0.2].flatMap((value, person) =>
      [1, 2].map((event) => ({ person: `p${person}`, event, trial: 1, value: value / event })),
    );
    expect(
      JSON.stringify(estimate(lives, { seed: 7, purpose: 'golden', resamples: 2000, level: 0.95 })),
    ).toMatchInlineSnapshot(
      `"{"mean":0.34375,"interval":{"low":0.18333333333333332,"high":0.5438020833333331},"people":6,"conversations":12}"`,
    );
  });

  test('lies around the mean and within the values', () => {
    fc.assert(
      fc.property(observations, (lives) => {
        const result = estimate(lives, options)!;
        const values = lives.map((each) => each.value);
        const slack = 1e-9;
        if (result.interval === null) return new Set(lives.map((each) => each.person)).size === 1;
        const { low, high } = result.interval;
        return (
          low >= Math.min(...values) - slack &&
          high <= Math.max(...values) + slack &&
          low <= result.mean + slack &&
          result.mean <= high + slack
        );
      }),
    );
  });

  test('does not depend on the order of the observations, to the last bit', () => {
    fc.assert(
      fc.property(
        observations.chain((lives) =>
          fc.tuple(fc.constant(lives), fc.shuffledSubarray(lives, { minLength: lives.length })),
        ),
        ([lives, shuffled]) => {
          expect(estimate(shuffled, options)).toEqual(estimate(lives, options));
        },
      ),
    );
  });

  test('moves and stretches with the values', () => {
    const scales = fc.constantFrom(-3, -1, 0.5, 2);
    fc.assert(
      fc.property(observations, scales, fc.integer({ min: -50, max: 50 }), (lives, scale, shift) => {
        const before = estimate(lives, options)!;
        const after = estimate(
          lives.map((each) => ({ ...each, value: each.value * scale + shift })),
          options,
        )!;
        expect(after.mean).toBeCloseTo(before.mean * scale + shift, 9);
        if (before.interval === null) return;
        const ends = [before.interval.low, before.interval.high]
          .map((end) => end * scale + shift)
          .sort((a, b) => a - b);
        expect(after.interval!.low).toBeCloseTo(ends[0]!, 9);
        expect(after.interval!.high).toBeCloseTo(ends[1]!, 9);
      }),
    );
  });

  test('has no width where everybody is the same', () => {
    const same = [1, 2, 3].flatMap((person) =>
      [1, 2].map((event) => ({ person: `p${person}`, event, trial: 1, value: 50 })),
    );
    expect(estimate(same, options)).toMatchObject({ mean: 50, interval: { low: 50, high: 50 } });
  });

  test('another purpose or seed draws other resamples', () => {
    const lives = [3, 1, 4, 1, 5, 9].map((value, person) => ({
      person: `p${person}`,
      event: 1,
      trial: 1,
      value: value / 7,
    }));
    const first = estimate(lives, options);
    expect(estimate(lives, { ...options, purpose: 'other' })).not.toEqual(first);
    expect(estimate(lives, { ...options, seed: 2 })).not.toEqual(first);
  });

  test('a higher level is wider', () => {
    const lives = [3, 1, 4, 1, 5, 9].map((value, person) => ({ person: `p${person}`, event: 1, trial: 1, value }));
    const narrow = estimate(lives, { ...options, level: 0.5 })!.interval!;
    const wide = estimate(lives, { ...options, level: 0.99 })!.interval!;
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
  });

  test('is wider than rows taken as independent would have it (clusters of golden S3, plain standard error 0.150756)', () => {
    const clusters = [
      [1, 1, 0],
      [0, 0, 0],
      [1, 1, 1],
      [1, 0, 0],
    ];
    const rows = clusters.flatMap((values, person) =>
      values.map((value, event) => ({ person: `p${person}`, event, trial: 1, value })),
    );
    const { mean, interval } = estimate(rows, { ...options, resamples: 2000 })!;
    expect(mean).toBeCloseTo(0.5, 12);
    expect(interval!.high - interval!.low).toBeGreaterThan(2 * 1.96 * 0.150756);
  });
});

/** Golden S4: 20 people with a rate of their own, uniform in [0, 1), and 5 yes-or-no events each; the truth is 0.5. */
test('covers the truth about as often as it says (golden S4: two-level .96 ± .03)', () => {
  const repetitions = 1000;
  let covered = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const generator = generatorFor(11, 'coverage', repetition);
    const rows: Observation[] = [];
    for (let person = 0; person < 20; person++) {
      const rate = generator.uniform();
      for (let event = 0; event < 5; event++) {
        rows.push({ person: `p${person}`, event, trial: 1, value: generator.uniform() < rate ? 1 : 0 });
      }
    }
    const { low, high } = estimate(rows, {
      seed: 11,
      purpose: `coverage ${repetition}`,
      resamples: 1000,
      level: 0.95,
    })!.interval!;
    if (low <= 0.5 && 0.5 <= high) covered++;
  }
  expect(covered / repetitions).toBeGreaterThan(0.93);
  expect(covered / repetitions).toBeLessThan(0.99);
});
