import { z } from 'zod';
import { dayMinutes, dayOf, minuteOf, weekdayNames, weekdayOf } from './calendar.ts';
import { easterDay, orthodoxEasterDay } from './easter.ts';

/** The days of a year on which a holiday falls, as days' numbers. */
export type HolidayRule = (year: number) => number[];

const ordinals = ['first', 'second', 'third', 'fourth'];
const expected = 'expected MM-DD, "last monday of MM", "monday from MM-DD", "easter - N" or a list of dates YYYY-MM-DD';

/** When a holiday is, as data/world/holidays.yaml writes it. */
export const holidayRule = z.union([z.string(), z.array(z.string()).min(1)]).transform((text, context): HolidayRule => {
  const rule = typeof text === 'string' ? ruleOf(text) : listedDays(text);
  if (rule !== null) return rule;
  context.addIssue({ code: 'custom', message: expected });
  return z.NEVER;
});

function ruleOf(text: string): HolidayRule | null {
  const since = / since (\d{4})$/.exec(text);
  const plain = since === null ? text : text.slice(0, since.index);
  const day = fixedDay(plain) ?? weekdayOfMonth(plain) ?? weekdayFrom(plain) ?? fromEaster(plain);
  return day === null ? null : (year) => (since !== null && year < Number(since[1]) ? [] : [day(year)]);
}

type YearlyDay = (year: number) => number;

function fixedDay(text: string): YearlyDay | null {
  const parts = /^(\d\d)-(\d\d)$/.exec(text);
  return parts === null ? null : (year) => dayOf({ year, month: Number(parts[1]), day: Number(parts[2]) });
}

function weekdayOfMonth(text: string): YearlyDay | null {
  const parts = /^(\w+) (\w+) of (\d\d)$/.exec(text);
  const weekday = weekdayNamed(parts?.[2]);
  const place = ordinals.indexOf(parts?.[1] ?? '');
  if (parts === null || weekday < 0 || (place < 0 && parts[1] !== 'last')) return null;
  const month = Number(parts[3]);
  if (place >= 0) return (year) => nextWeekday(dayOf({ year, month, day: 1 }), weekday) + 7 * place;
  return (year) => nextWeekday(dayOf({ year, month: month + 1, day: 1 }), weekday) - 7;
}

function weekdayFrom(text: string): YearlyDay | null {
  const parts = /^(\w+) from (\d\d-\d\d)$/.exec(text);
  const weekday = weekdayNamed(parts?.[1]);
  const from = fixedDay(parts?.[2] ?? '');
  return from === null || weekday < 0 ? null : (year) => nextWeekday(from(year), weekday);
}

function fromEaster(text: string): YearlyDay | null {
  const parts = /^(orthodox )?easter(?: ([+-]) (\d+))?$/.exec(text);
  if (parts === null) return null;
  const days = Number(parts[3] ?? 0) * (parts[2] === '-' ? -1 : 1);
  const sunday = parts[1] === undefined ? easterDay : orthodoxEasterDay;
  return (year) => sunday(year) + days;
}

function listedDays(dates: readonly string[]): HolidayRule | null {
  if (!dates.every((date) => /^\d{4}-\d\d-\d\d$/.test(date))) return null;
  return (year) => dates.filter((date) => Number(date.slice(0, 4)) === year).map((date) => minuteOf(date) / dayMinutes);
}

function weekdayNamed(name: string | undefined): number {
  return weekdayNames.findIndex((each) => each.toLowerCase() === name);
}

/** The first such weekday on or after `day`. */
function nextWeekday(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}
