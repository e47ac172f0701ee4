import { expect, test } from 'vitest';
import type { DayTally } from '../../journal/index.ts';
import type { DayIndexRow } from '../../run/index.ts';
import { movedDays } from './moved-days.ts';

/** A day whose ticks were all silent, rated `score` of 4 on average, with so many missed chances. */
function row(life: string, day: number | null, score: number, changes: Partial<DayIndexRow> = {}): DayIndexRow {
  const silence = { rated: 10, score: 10 * score, missing: 0 };
  const speech = { rated: 0, score: 0, missing: 0 };
  const counts = { days: 1, ticks: 10, failed: 0, missedOpportunities: 4 - score };
  const tally = { ...counts, silence, speech } as unknown as DayTally;
  const on = day === null ? 'held-out' : 'day';
  return { life, day, on, whole: true, statedPerHour: 0.3, tally, ...changes } as DayIndexRow;
}

async function* stream(rows: readonly DayIndexRow[]): AsyncGenerator<DayIndexRow> {
  yield* rows;
}

const moved = (left: readonly DayIndexRow[], right: readonly DayIndexRow[], measure: 'mean' | 'missed' = 'mean') =>
  movedDays({ left: stream(left), right: stream(right) }, measure);

test('days are paired by person and day, the largest change first, at most five each way', async () => {
  const days = [1, 2, 3, 4, 5, 6, 7];
  const left = days.map((day) => row('ann', day, day / 2)).concat(row('bo', 1, 0));
  const right = days.map((day) => row('ann', day, 0)).concat(row('bo', 1, 4), row('bo', 2, 4));
  const found = await moved(left, right);
  expect(found.better.map(({ day, change }) => [day, change])).toEqual([
    [7, 3.5],
    [6, 3],
    [5, 2.5],
    [4, 2],
    [3, 1.5],
  ]);
  expect(found.worse).toEqual([{ life: 'bo', day: 1, left: 0, right: 4, change: -4 }]);
  expect(found.days).toBe(8);
});

test('where low is good, the largest fall is the best', async () => {
  const found = await moved([row('ann', 1, 4), row('ann', 2, 0)], [row('ann', 1, 1), row('ann', 2, 1)], 'missed');
  expect(found.better.map(({ day, change }) => [day, change])).toEqual([[1, -3]]);
  expect(found.worse.map(({ day, change }) => [day, change])).toEqual([[2, 1]]);
});

test('equal days, held-out days, lives that are not whole and days without a value are in no list', async () => {
  const unrated = { tally: { ...row('ann', 4, 0).tally, silence: { rated: 0, score: 0 } } as DayTally };
  const left = [
    row('ann', 1, 2),
    row('ann', null, 4),
    row('bo', 1, 4, { whole: false }),
    row('ann', 3, 4),
    row('ann', 4, 0, unrated),
  ];
  const right = [row('ann', 1, 2), row('ann', null, 0), row('bo', 1, 0), row('ann', 4, 1)];
  expect(await moved(left, right)).toEqual({ better: [], worse: [], days: 1 });
});

test('of equal changes the first in the order of the study are taken', async () => {
  const lives = ['a', 'b', 'c', 'd', 'e', 'f'];
  const found = await moved(
    lives.map((life) => row(life, 1, 3)),
    lives.map((life) => row(life, 1, 1)),
  );
  expect(found.better.map(({ life }) => life)).toEqual(lives.slice(0, 5));
});
