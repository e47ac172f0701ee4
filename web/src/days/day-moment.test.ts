import { expect, test } from 'vitest';
import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { activityParts } from '../../../src/report/days/activity-parts.ts';
import { momentOf, suggestionBeside } from './day-moment.ts';
import { hoursOf, placeOf } from './strip-lanes.ts';

const right = { preference: 1, timing: 1, frequency: 1, communication: 1 } as const;
const step = { kind: 'housework', part: 'cleaning', hobby: null, at: { room: 'hall', object: 'mat' } } as const;

const day = {
  tickSeconds: 150,
  plan: {
    up: 480,
    bed: 600,
    activities: [
      { ...step, from: 480, to: 510, doing: 'sweeping' },
      { ...step, from: 510, to: 540, doing: 'dusting' },
      { ...step, from: 540, to: 600, doing: 'walking', at: null },
    ],
  },
  suggestions: [
    { at: 490, text: 'a', rating: right, follows: { doing: 'resting', until: 500 } },
    { at: 520, text: 'b', rating: right, follows: null },
  ],
  silences: [
    { from: 480, to: 490, rating: right },
    { from: 492.5, to: 520, rating: { ...right, timing: 0 } },
  ],
  failures: [{ at: 530, party: 'assistant', kind: 'timeout' }],
  talks: [{ event: 1, from: 533, to: null }],
  protected: [{ from: 500, to: 530, why: 'at prayer' }],
  receptive: [],
} as unknown as WholeDay;

test('a moment tells what is done, said, kept silent and failed', () => {
  expect(momentOf(day, 485, 0)).toMatchObject({ doing: 'sweeping', suggestion: null, silence: { from: 480 } });
  expect(momentOf(day, 491, 0)).toMatchObject({ doing: 'resting', suggestion: { text: 'a' }, silence: null });
  expect(momentOf(day, 501, 0)).toMatchObject({ doing: 'sweeping', suggestion: null, guarded: { why: 'at prayer' } });
  expect(momentOf(day, 501, 30).suggestion).toMatchObject({ text: 'a' });
  expect(momentOf(day, 521, 30).suggestion).toMatchObject({ text: 'b' });
  expect(momentOf(day, 531, 0).failure).toMatchObject({ kind: 'timeout' });
  expect(momentOf(day, 533, 0)).toMatchObject({ failure: null, talk: { event: 1 } });
  expect(momentOf(day, 599, 0)).toMatchObject({ activity: { at: null }, silence: null });
});

test('one goes from suggestion to suggestion, both ways', () => {
  expect(suggestionBeside(day, 480, 'next')?.text).toBe('a');
  expect(suggestionBeside(day, 490, 'next')?.text).toBe('b');
  expect(suggestionBeside(day, 520, 'next')).toBeUndefined();
  expect(suggestionBeside(day, 520, 'previous')?.text).toBe('a');
  expect(suggestionBeside(day, 490, 'previous')).toBeUndefined();
});

test('what belongs together is one stretch, and hours stand where they fit', () => {
  expect(activityParts(day.plan.activities).map(({ from, to, kind }) => [from, to, kind])).toEqual([
    [480, 540, 'home'],
    [540, 600, 'away'],
  ]);
  expect(placeOf(day.plan, 540)).toBe('50.000%');
  expect(placeOf(day.plan, 999)).toBe('100.000%');
  expect(hoursOf({ up: 330, bed: 1350 }, 1020)).toHaveLength(17);
  expect(hoursOf({ up: 330, bed: 1350 }, 300)).toEqual([480, 720, 960, 1200]);
});
