import { describe, expect, test } from 'vitest';
import type { DayTally } from '../../journal/index.ts';
import { openDayScorer, type DaysScorePlan } from './open-day-scorer.ts';
import { plainDay, tallyWith } from './tallies.test-helper.ts';

const plan: DaysScorePlan = {
  seed: 1,
  people: 3,
  days: 3,
  heldOut: 2,
  tickSeconds: 150,
  assistants: [
    { name: 'silent', spec: 'silent', told: false },
    { name: 'remembers', spec: 'memory-with-scores', told: false },
    { name: 'own', spec: 'learner', told: false },
  ],
};

/** Held-out days of which `said` of 100 ticks are suggestions of `score`; silence is right where something is said at all. */
function heldOut(said: number, score: number): DayTally {
  const silent = 100 - said;
  return tallyWith({
    days: 2,
    ticks: 100,
    hours: 4,
    speech: { rated: said, score: said * score },
    silence: { rated: silent, score: silent * (said === 0 ? 3 : 4) },
    successes: score >= 3 ? said : 0,
  });
}

const daysOf = (...tallies: DayTally[]) => tallies.map((tally, index) => ({ day: index + 1, tally }));
const quiet = { days: daysOf(plainDay(0, 0), plainDay(0, 0), plainDay(0, 0)), failedTrainings: 0, learned: false };

/** Two people whole with everything, a third with `silent` alone. */
function filled(order: readonly number[] = [0, 1, 2]) {
  const scorer = openDayScorer(plan);
  for (const person of order) {
    scorer.person(person, { statedPerHour: 1, bigFive: { openness: person === 0 ? 'high' : 'low' } });
    scorer.take(person, 'silent', { ...quiet, heldOut: [{ trainings: 0, tally: heldOut(0, 0) }] });
    if (person === 2) continue;
    scorer.take(person, 'remembers', {
      ...quiet,
      heldOut: [
        { trainings: 0, tally: heldOut(0, 0) },
        { trainings: 1, tally: heldOut(person === 0 ? 10 : 0, 2) },
      ],
    });
    scorer.take(person, 'own', {
      days: daysOf(plainDay(100, 1), plainDay(10, 2 + person), plainDay(5, 3 + person)),
      heldOut: [
        { trainings: 0, tally: heldOut(100, 1) },
        { trainings: 1, tally: heldOut(20, 2) },
        ...(person === 0 ? [{ trainings: 2, tally: heldOut(10, 4) }] : []),
      ],
      failedTrainings: person,
      learned: true,
    });
  }
  return scorer.scores();
}

describe('scores of days, by hand', () => {
  const scores = filled();
  const score = (assistant: string, trainings: number | null) =>
    scores.scores.find((each) => each.assistant === assistant && each.trainings === trainings)!;

  test('who is not whole is in no mean and counted', () => {
    expect(scores.assistants.map(({ people, incomplete }) => [people, incomplete])).toEqual([
      [3, 0],
      [2, 1],
      [2, 1],
    ]);
    expect(score('silent', 0).values.mean).toMatchObject({ mean: 3, people: 3 });
    expect(scores.assistants[2]).toMatchObject({ learned: true, failedTrainings: 1 });
  });

  test('means are over people, a person counted over all their days at once', () => {
    // Person 0: 10 × 4 + 90 × 4 of 100. Person 1 was not measured again: 20 × 2 + 80 × 4 of 100.
    expect(score('own', 2).values.mean).toMatchObject({ mean: 3.8, people: 2 });
    expect(score('own', 2).values.speech).toMatchObject({ mean: 3 });
    expect(score('own', 2).values['per-hour']).toMatchObject({ mean: 3.75 });
    expect(score('own', 2).values.success).toMatchObject({ mean: 50 });
    // Person 0: (100 + 20 + 15) / 115; person 1: (100 + 30 + 20) / 115.
    expect(score('own', null)).toMatchObject({ on: 'training-days', values: { speech: { mean: 1.23913 } } });
    expect(
      scores.byDay.filter(({ assistant }) => assistant === 'own').map(({ values }) => values.speech!.mean),
    ).toEqual([1, 2.5, 3.5]);
  });

  test('a mean over suggestions is over those who heard any', () => {
    expect(score('remembers', 1).values.speech).toEqual({ mean: 2, interval: null, people: 1 });
    expect(score('silent', 0).values.speech).toBeNull();
  });

  test('differences are taken person by person', () => {
    const found = scores.differences
      .filter(({ measure }) => measure === 'mean')
      .map(({ side, from, difference, above }) => [side, from, difference?.mean, above]);
    expect(found).toEqual([
      // Person 0: (20 + 360) / 100 − 3; person 1: 3 − 3.
      [{ assistant: 'remembers', trainings: 1 }, { assistant: 'silent', trainings: 0 }, 0.4, 1],
      [{ assistant: 'own', trainings: 2 }, { assistant: 'silent', trainings: 0 }, 0.8, 2],
      // 4 − 3.8 and 3.6 − 3.
      [{ assistant: 'own', trainings: 2 }, { assistant: 'remembers', trainings: 1 }, 0.4, 2],
      [{ assistant: 'own', trainings: 2 }, { assistant: 'own', trainings: 1 }, 0.2, 1],
    ]);
    expect(scores.differences.at(-2)).toMatchObject({ above: 1, below: 0, equal: 1 });
  });

  test('traits have mean and gain of what learned; levels that nobody has are left out', () => {
    const own = scores.traits.filter(({ assistant }) => assistant === 'own');
    expect(
      own.map(({ trait, level, mean, gain, gainSinceFirst }) => [
        trait,
        level,
        mean!.mean,
        gain!.mean,
        gainSinceFirst!.mean,
      ]),
    ).toEqual([
      ['openness', 'low', 3.6, 2.6, 0],
      ['openness', 'high', 4, 3, 0.4],
    ]);
    expect(scores.traits.filter(({ assistant }) => assistant === 'remembers')[0]!.gainSinceFirst).toBeNull();
  });

  test('the order in which people come does not matter', () => {
    expect(JSON.stringify(filled([2, 0, 1]))).toBe(JSON.stringify(scores));
  });
});

test('without held-out days single days stand for what was learned', () => {
  const scorer = openDayScorer({ ...plan, people: 1, heldOut: 0 });
  const nothing = [{ trainings: 0, tally: { ...heldOut(0, 0), days: 0 } }];
  scorer.person(0, { statedPerHour: 1, bigFive: {} });
  scorer.take(0, 'silent', { ...quiet, heldOut: nothing });
  scorer.take(0, 'own', {
    days: daysOf(plainDay(100, 1), plainDay(10, 2), plainDay(5, 3)),
    heldOut: nothing,
    failedTrainings: 0,
    learned: true,
  });
  const { scores, differences } = scorer.scores();
  expect(scores.map(({ assistant, on, trainings, values }) => [assistant, on, trainings, values.speech?.mean])).toEqual(
    [
      ['silent', 'one-day', 2, undefined],
      ['silent', 'training-days', null, undefined],
      ['remembers', 'training-days', null, undefined],
      ['own', 'one-day', 0, 1],
      ['own', 'one-day', 1, 2],
      ['own', 'one-day', 2, 3],
      ['own', 'training-days', null, 135 / 115].map((value) =>
        typeof value === 'number' ? Number(value.toFixed(6)) : value,
      ),
    ],
  );
  expect(differences.filter(({ measure }) => measure === 'speech').at(-1)).toMatchObject({ difference: { mean: 1 } });
});
