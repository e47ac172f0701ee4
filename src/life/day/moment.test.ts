import { expect, test } from 'vitest';
import type { DayPlan } from '../../journal/index.ts';
import { clockOf, momentView } from './moment.ts';

const at = { room: 'kitchen', object: 'stove' };
const activity = { from: 1430, to: 1500, kind: 'dinner' as const, doing: 'frying', part: 'cooking', hobby: null, at };
const plan: DayPlan = { date: '2026-02-28', weekday: 'sat', up: 420, bed: 1500, activities: [activity] };

test('a tick as an assistant sees it: the room, not the object; nothing of when it ends', () => {
  expect(momentView({ plan, day: 3, second: 86_250, activity, walking: true })).toEqual({
    time: '2026-02-28T23:57:30',
    weekday: 'sat',
    minute: 1437.5,
    day: 3,
    activity: { kind: 'dinner', doing: 'frying', part: 'cooking', hobby: null, room: 'kitchen' },
    walking: true,
  });
});

test('past midnight the date is the next, the weekday that of getting up', () => {
  const late = momentView({ plan, day: 0, second: 86_400, activity, walking: false });
  expect(late).toMatchObject({ time: '2026-03-01T00:00:00', weekday: 'sat', minute: 1440, day: 0 });
});

test('a clock with two digits each', () =>
  expect([0, 3661, 86_399].map(clockOf)).toEqual(['00:00:00', '01:01:01', '23:59:59']));
