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
    'mean-with-failures': 372 / 99,
    speech: 3,
    silence: 3.9,
    // Of ten hours two ticks of a hundred show nothing.
    'per-hour': 8 / 9.8,
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

test('who fails at every tick has the worst mean with failures, and no rates', () => {
  expect(values(tallyWith({ ticks: 240, hours: 10, failed: 240 }))).toMatchObject({
    mean: null,
    'mean-with-failures': 0,
    'per-hour': null,
    'within-two': null,
    missed: null,
    protected: null,
    failed: 100,
  });
});

test('null until eight and failures afterwards do not pay', () => {
  const crashing = tallyWith({ ticks: 200, hours: 8, failed: 180, silence: { rated: 20, score: 77 } });
  expect(values(crashing)).toMatchObject({ mean: 3.85, 'mean-with-failures': 0.385, 'per-hour': 0 });
});

test.each([
  [0.25, 0],
  [0.41, 100],
  [0.8, 100],
  [1.63, 100],
  [1.64, 0],
])('a stated rate of %d is met by 0.82 an hour within a factor of two: %d', (stated, met) => {
  expect(values(tally, stated)['within-two']).toBe(met);
});
