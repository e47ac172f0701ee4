import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSides, differencesByPerson, type Side } from './index.ts';
import type { MetricDescription, ScoreRow } from '../score-row.ts';

const metric: MetricDescription = {
  name: 'intent-completion',
  label: 'completion',
  group: 'Intent completion',
  scale: { from: 0, to: 100 },
  direction: 'higher',
  worst: 0,
  unit: 'percent',
};

type Told = { person: string; life?: string; event?: number; trial?: number; value: number | null };

function row({ person, life = `life of ${person}`, event = 1, trial = 1, value }: Told): ScoreRow {
  const broken = value === null ? 'assistant' : null;
  const place = { life, person, domain: `domain of ${life}`, assistant: 'a', trial, event };
  return { ...place, judge: 'j', metric: metric.name, value, brokenBy: broken };
}

function side(told: readonly Told[]): Side {
  const rows = told.map(row);
  return { conversations: rows.map((each) => ({ ...each, ending: 'satisfied' })), rows: () => rows };
}

const byPerson = (own: readonly Told[], other: readonly Told[]) =>
  differencesByPerson({ assistant: side(own), baseline: side(other) }, { judge: 'j', metric });

test('a person is the mean over events of the mean over trials, of pairs alone', () => {
  const own = [
    { person: 'p', event: 1, trial: 1, value: 90 },
    { person: 'p', event: 1, trial: 2, value: 70 },
    { person: 'p', event: 2, value: 40 },
    { person: 'p', event: 3, value: 100 },
  ];
  const other = own.slice(0, 3).map((each) => ({ ...each, value: 50 }));
  expect(byPerson(own, other)).toEqual([
    {
      person: 'p',
      lives: ['life of p'],
      domains: ['domain of life of p'],
      pairs: 3,
      difference: 10,
      withFailures: 10,
    },
  ]);
});

test('what broke is missing from the difference, and at its worst in the one with failures', () => {
  const other = [
    { person: 'p', value: 50 },
    { person: 'q', value: 50 },
    { person: 'q', event: 2, value: 50 },
  ];
  const own = [
    { person: 'p', value: null },
    { person: 'q', value: null },
    { person: 'q', event: 2, value: 60 },
  ];
  expect(byPerson(own, other)).toMatchObject([
    { person: 'p', pairs: 0, difference: null, withFailures: -50 },
    { person: 'q', pairs: 1, difference: 10, withFailures: -20 },
  ]);
});

test('people of one side only are nobody’s difference, and several lives of a person are told', () => {
  const own = [
    { person: 'p', life: 'one', value: 1 },
    { person: 'p', life: 'two', value: 2 },
    { person: 'alone', value: 3 },
  ];
  expect(byPerson(own, own.slice(0, 2))).toMatchObject([{ person: 'p', lives: ['one', 'two'], difference: 0 }]);
});

test('their mean is the mean of the paired difference, with and without failures', () => {
  const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
  const places = [0, 1, 2].flatMap((person) =>
    [1, 2].flatMap((event) => [1, 2].map((trial) => ({ person, event, trial }))),
  );
  const values = fc.array(value, { minLength: places.length, maxLength: places.length });
  const told = (found: readonly (number | null)[]) =>
    places.map(({ person, ...place }, index) => ({ person: `p${person}`, ...place, value: found[index]! }));
  const drawing = { seed: 1, resamples: 1, level: 0.95 };
  fc.assert(
    fc.property(values, values, (first, second) => {
      const sides = { assistant: side(told(first)), baseline: side(told(second)) };
      const people = differencesByPerson(sides, { judge: 'j', metric });
      const [found] = compareSides(sides, {
        judges: [{ name: 'j', heuristic: false }],
        metrics: [metric],
        drawing,
      }).differences;
      for (const name of ['difference', 'withFailures'] as const) {
        const there = people.flatMap((each) => each[name] ?? []);
        const mean = there.length === 0 ? null : there.reduce((sum, each) => sum + each, 0) / there.length;
        const expected = (name === 'difference' ? found!.estimate : found!.withFailures)?.mean ?? null;
        if (mean === null) expect(expected).toBeNull();
        else expect(mean).toBeCloseTo(expected!, 4);
      }
    }),
    { numRuns: 50 },
  );
});
