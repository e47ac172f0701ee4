import { expect, test } from 'vitest';
import { describeRoutine } from './describe-routine.ts';
import { clockText } from './clock-text.ts';
import { weekdays, type DayRoutine } from './routine.ts';
import { weekdayText } from './weekday-text.ts';

test('days that run alike stand together', () => {
  const work: Omit<DayRoutine, 'weekday'> = {
    up: 390,
    bed: 1350,
    blocks: [{ kind: 'work', doing: 'working', place: 'office', from: 540, to: 1020 }],
  };
  const free = { up: 480, bed: 1470, blocks: [] };
  const days = weekdays.map((weekday, index) => ({ weekday, ...(index < 4 ? work : free) }));
  expect(describeRoutine({ days })).toBe(
    'Mon–Thu: up at 06:30; 09:00–17:00 working; to bed at 22:30.\nFri–Sun: up at 08:00; to bed at 00:30.',
  );
});

test('weekdays and times', () => {
  expect(weekdayText(weekdays)).toBe('every day');
  expect(weekdayText(['mon', 'tue', 'thu', 'fri', 'sat'])).toBe('Mon, Tue, Thu–Sat');
  expect([0, 425, 1439, 1440, 1500].map(clockText)).toEqual(['00:00', '07:05', '23:59', '00:00', '01:00']);
});
