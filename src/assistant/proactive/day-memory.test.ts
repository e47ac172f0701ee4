import { expect, test } from 'vitest';
import { openDayMemory } from './day-memory.ts';

test('knows when it spoke and about what', () => {
  const today = openDayMemory();
  expect([today.count(), today.minutesSince(500), today.countWithin(500, 180)]).toEqual([0, null, 0]);
  today.said(480, 'music');
  today.said(510, null);
  expect([today.count(), today.minutesSince(512.5)]).toEqual([2, 2.5]);
  expect([today.hasSaid('music'), today.hasSaid('food')]).toEqual([true, false]);
  expect([659.9, 660, 689.9, 690].map((minute) => today.countWithin(minute, 180))).toEqual([2, 1, 1, 0]);
});
