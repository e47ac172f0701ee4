import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayOf, minuteOf, sceneTime, seasonOf, utcTime, weekdayInFull, weekdayOf } from './calendar.ts';

test('every day of three centuries is the Date of JavaScript', () => {
  for (let day = -60_000; day < 60_000; day++) {
    const date = new Date(day * 86_400_000);
    const wanted = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    if (dayOf(wanted) !== day || weekdayOf(day) !== (date.getUTCDay() + 6) % 7) expect(wanted).toBe(day);
    const { year, month, day: dayOfMonth } = dateOf(day);
    if (year !== wanted.year || month !== wanted.month || dayOfMonth !== wanted.day) expect(wanted).toBe(day);
  }
});

test('scene times, with leap days', () => {
  expect(sceneTime(minuteOf('2024-02-29') + 570)).toBe('2024-02-29 09:30:00, Thursday');
  expect(sceneTime(minuteOf('2024-02-28') + 1440 + 1439)).toBe('2024-02-29 23:59:00, Thursday');
  expect(sceneTime(minuteOf('2025-02-28') + 1440)).toBe('2025-03-01 00:00:00, Saturday');
  expect(sceneTime(0)).toBe('1970-01-01 00:00:00, Thursday');
  expect(sceneTime(-1)).toBe('1969-12-31 23:59:00, Wednesday');
});

test('UTC is local time without the offset', () => {
  expect(utcTime(minuteOf('2024-03-01 02:15:00'), 330)).toBe('2024-02-29 20:45:00');
  expect(utcTime(minuteOf('2024-12-31 22:00:00, Tuesday'), -180)).toBe('2025-01-01 01:00:00');
});

test('a minute survives the way to text and back', () => {
  fc.assert(fc.property(fc.integer({ min: -1e8, max: 1e8 }), (minute) => minuteOf(sceneTime(minute)) === minute));
});

test.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '2024-01-01 24:00:00', 'today', ''])(
  'no time: %j',
  (text) => expect(() => minuteOf(text)).toThrow(RangeError),
);

test('a wrong weekday is refused by the right one', () => {
  expect(() => minuteOf('2024-02-29 09:30:00, Friday')).toThrow('2024-02-29 is a Thursday');
});

test('seasons turn with the hemisphere and are not told near the equator', () => {
  const season = (date: string, latitude: number) => seasonOf(minuteOf(date) / 1440, latitude);
  const starts = ['2024-03-01', '2024-06-01', '2024-09-01', '2024-12-01', '2025-02-28'];
  expect(starts.map((date) => season(date, 51))).toEqual(['spring', 'summer', 'autumn', 'winter', 'winter']);
  expect(starts.map((date) => season(date, -42))).toEqual(['autumn', 'winter', 'spring', 'summer', 'summer']);
  expect(season('2024-07-01', 6.5)).toBeNull();
  expect(season('2024-07-01', -6.2)).toBeNull();
});

test('a weekday in full', () => {
  expect(['mon', 'sun', 'Monday', 'someday'].map(weekdayInFull)).toEqual(['Monday', 'Sunday', 'Monday', 'someday']);
});
