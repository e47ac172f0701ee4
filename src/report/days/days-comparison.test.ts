import { expect, test } from 'vitest';
import type { DayTally } from '../../journal/index.ts';
import { compareDaySides } from './days-comparison.ts';
import { openDayScorer } from './open-day-scorer.ts';
import { plainDay, tallyWith } from './tallies.test-helper.ts';

const person = (place: number, tally: DayTally) => ({ life: `life-${place}`, statedPerHour: 1, tally });
const quiet = (place: number) =>
  person(place, tallyWith({ ticks: 240, hours: 10, silence: { rated: 240, score: 700 } }));

test('differences and intervals are those of scores.json for the same people', () => {
  const own = [0, 1, 2].map((place) => person(place, plainDay(5 + place, 2 + (place % 2))));
  const other = [0, 1, 2].map(quiet);
  const assistants = ['silent', 'own'].map((name) => ({ name, spec: name, told: false }));
  const scorer = openDayScorer({ seed: 4, people: 3, days: 1, heldOut: 1, tickSeconds: 150, assistants });
  for (const [place] of own.entries()) {
    scorer.person(place, { statedPerHour: 1, bigFive: {} });
    for (const [name, { tally }] of [['silent', other[place]!] as const, ['own', own[place]!] as const]) {
      const heldOut = [{ trainings: 0, tally }];
      scorer.take(place, name, { days: [], heldOut, failedTrainings: 0, learned: false });
    }
  }
  const { differences } = compareDaySides({ assistant: own, baseline: other }, 4);
  for (const expected of scorer.scores().differences) {
    const { difference, above, below, equal } = expected;
    expect(differences.find(({ measure }) => measure === expected.measure)).toMatchObject({
      difference,
      above,
      below,
      equal,
    });
  }
});

test('what is missing on one side is missing, and not zero', () => {
  const { differences, people } = compareDaySides({ assistant: [person(0, plainDay(5, 3))], baseline: [quiet(0)] }, 1);
  expect(differences.find(({ measure }) => measure === 'speech')).toEqual({
    measure: 'speech',
    means: null,
    difference: null,
    above: 0,
    below: 0,
    equal: 0,
    verdict: null,
  });
  expect(people[0]!.values.speech).toEqual({ assistant: 3, baseline: null, difference: null });
});

test('low is better for suggestions in protected windows, and one person decides nothing', () => {
  const guarded = (place: number, count: number) => person(place, { ...plainDay(5, 3), guarded: count });
  const protectedOf = (count: number) => {
    const places = Array.from({ length: count }, (_, place) => place);
    const sides = {
      assistant: places.map((place) => guarded(place, 0)),
      baseline: places.map((place) => guarded(place, 2)),
    };
    return compareDaySides(sides, 1).differences.find(({ measure }) => measure === 'protected');
  };
  expect(protectedOf(4)).toMatchObject({ verdict: 'better', difference: { mean: -2 }, below: 4 });
  expect(protectedOf(1)).toMatchObject({ verdict: null, difference: { interval: null } });
});

test('a lead in the mean that failing calls bought decides nothing', () => {
  const failing = (place: number) => person(place, { ...plainDay(0, 0), ticks: 480, failed: 240 });
  const steady = (place: number) =>
    person(place, tallyWith({ ticks: 240, hours: 10, silence: { rated: 240, score: 900 } }));
  const mean = (own: typeof failing) =>
    compareDaySides({ assistant: [0, 1, 2].map(own), baseline: [0, 1, 2].map(steady) }, 1).differences[0];
  expect(mean((place) => person(place, plainDay(0, 0)))).toMatchObject({ measure: 'mean', verdict: 'better' });
  expect(mean(failing)).toMatchObject({ measure: 'mean', verdict: 'undecided' });
});

test('people of one side only are counted and left out', () => {
  const { people, unpaired } = compareDaySides({ assistant: [quiet(0), quiet(1)], baseline: [quiet(1), quiet(2)] }, 1);
  expect(people.map(({ life }) => life)).toEqual(['life-1']);
  expect(unpaired).toEqual({ assistant: 1, baseline: 1 });
});
