import { expect, test } from 'vitest';
import { emptyTally, type DayTally } from '../../journal/index.ts';
import { dayMeasures, type DayMeasureName } from './measures.ts';
import { tallyWith } from './tallies.test-helper.ts';

function values(tally: DayTally, stated = 0.5): Record<DayMeasureName, number | null> {
  return Object.fromEntries(dayMeasures.map(({ name, of }) => [name, of(tally, stated)])) as never;
}

/** Two days: 8 suggestions of which one has no whole rating, 90 silences, two failed ticks. */
const tally = tallyWith({
  days: 2,
  ticks: 100,
  hours: 10,
  failed: 2,
  speech: { rated: 7, missing: 1, score: 21, preference: 4, timing: 6, frequency: 5, communication: 6 },
  silence: { rated: 90, missing: 0, score: 351, preference: 85, timing: 88, frequency: 88, communication: 90 },
  successes: 5,
  guarded: 3,
  missedOpportunities: 6,
  reactions: { accept: 4, follow: 2, dismiss: 1, snooze: 0, ignore: 1 },
});

test('each measure, by hand', () => {
  expect(values(tally)).toEqual({
    mean: 372 / 97,
    speech: 3,
    silence: 3.9,
    'per-hour': 0.8,
    'within-two': 100,
    success: 500 / 7,
    'speech-preference': 400 / 7,
    'speech-timing': 600 / 7,
    'speech-frequency': 500 / 7,
    'speech-communication': 600 / 7,
    'silence-preference': 8500 / 90,
    'silence-timing': 8800 / 90,
    'silence-frequency': 8800 / 90,
    'silence-communication': 100,
    missed: 3,
    protected: 1.5,
    accept: 50,
    follow: 25,
    dismiss: 12.5,
    snooze: 0,
    ignore: 12.5,
    failed: 2,
    missing: 100 / 98,
  });
});

test('of nothing there is no value, never a 0', () => {
  const found = values(emptyTally());
  for (const { name } of dayMeasures) expect([name, found[name]]).toEqual([name, null]);
  const silent = values(tallyWith({ ticks: 10, hours: 1, silence: { rated: 10, score: 40 } }));
  expect(silent).toMatchObject({ speech: null, success: null, accept: null, 'speech-timing': null, 'per-hour': 0 });
});

test.each([
  [0.25, 0],
  [0.4, 100],
  [0.8, 100],
  [1.6, 100],
  [1.61, 0],
])('a stated rate of %d is met by 0.8 an hour within a factor of two: %d', (stated, met) => {
  expect(values(tally, stated)['within-two']).toBe(met);
});
