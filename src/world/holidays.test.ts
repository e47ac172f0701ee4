import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '../errors/index.ts';
import { dateText, dayMinutes, dayOf, minuteOf } from './calendar.ts';
import { easterDay, orthodoxEasterDay } from './easter.ts';
import { holidayRule } from './holiday-rule.ts';
import { publicHoliday } from './holidays.ts';

const dataFile = (path: string): unknown => parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));
const holiday = (country: string, date: string) => publicHoliday(country, minuteOf(date) / dayMinutes);

test('Easter Sundays, west and east', () => {
  const wests = [1961, 2000, 2023, 2024, 2025, 2026, 2038].map((year) => dateText(easterDay(year)));
  expect(wests.join(' ')).toBe('1961-04-02 2000-04-23 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2038-04-25');
  const easts = [2023, 2024, 2025, 2026].map((year) => dateText(orthodoxEasterDay(year)));
  expect(easts.join(' ')).toBe('2023-04-16 2024-05-05 2025-04-20 2026-04-12');
});

test.each([
  ['England', '2024-05-06', 'the early May bank holiday'],
  ['England', '2024-05-27', 'the spring bank holiday'],
  ['England', '2025-08-25', 'the summer bank holiday'],
  ['England', '2024-03-29', 'Good Friday'],
  ['England', '2024-03-28', null],
  ['United States', '2024-11-28', 'Thanksgiving'],
  ['United States', '2025-01-20', 'Martin Luther King Jr. Day'],
  ['Canada', '2024-05-20', 'Victoria Day'],
  ['Canada', '2026-05-18', 'Victoria Day'],
  ['Sweden', '2024-06-21', 'Midsummer Eve'],
  ['Sweden', '2025-11-01', "All Saints' Day"],
  ['Brazil', '2023-11-20', null],
  ['Brazil', '2024-11-20', 'Black Awareness Day'],
  ['Brazil', '2025-03-04', 'Carnival Tuesday'],
  ['Colombia', '2024-06-10', 'the Sacred Heart'],
  ['Colombia', '2024-07-01', 'Saint Peter and Saint Paul'],
  ['Japan', '2025-10-13', 'Sports Day'],
  ['Egypt', '2024-05-06', 'Sham el-Nessim'],
  ['Ethiopia', '2023-09-12', "New Year's Day"],
  ['Turkey', '2024-04-11', 'the Feast of Ramadan'],
  ['China', '2027-02-06', null],
])('%s on %s: %s', (country, date, name) => expect(holiday(country, date)).toBe(name));

test('every country that people come from has holidays in both default years', () => {
  const cultures = dataFile('people/cultures.yaml') as { country: string }[];
  for (const country of new Set(cultures.map(({ country }) => country))) {
    for (const year of [2024, 2025]) {
      const first = dayOf({ year, month: 1, day: 1 });
      const found = Array.from({ length: 365 }, (_, index) => publicHoliday(country, first + index));
      expect(found.filter((name) => name !== null).length, `${country} ${year}`).toBeGreaterThan(5);
    }
  }
});

test('a country that is not known is refused, with those that are', () => {
  expect(() => holiday('Narnia', '2024-01-01')).toThrow(UsageError);
  expect(() => holiday('Narnia', '2024-01-01')).toThrow('Vietnam');
});

test.each(['13th of May', 'fifth monday of 05', 'last someday of 05', 'monday from May', 'easter plus 1', ''])(
  'no rule: %j',
  (text) => expect(holidayRule.safeParse(text).success).toBe(false),
);
