import { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import { dateOf } from './calendar.ts';
import { readWorldFile } from './data-folder.ts';
import { holidayRule, type HolidayRule } from './holiday-rule.ts';

const holidaysFile = z.record(z.string().min(1), z.record(z.string().min(1), holidayRule));

let table: ReadonlyMap<string, Readonly<Record<string, HolidayRule>>> | undefined;
const years = new Map<string, ReadonlyMap<number, string>>();

/**
 * The name of the nationwide public holiday on a day, inside a sentence; null when there is none. Movable feasts that no rule gives are known
 * from 2023 to 2026 only.
 * @param country as in data/people/cultures.yaml, such as `England`
 * @param day the day's number since 1970-01-01
 * @throws UsageError for a country that data/world/holidays.yaml does not have
 */
export function publicHoliday(country: string, day: number): string | null {
  const { year } = dateOf(day);
  const key = `${year} ${country}`;
  let days = years.get(key);
  if (days === undefined) {
    days = holidaysOfYear(country, year);
    years.set(key, days);
  }
  return days.get(day) ?? null;
}

function holidaysOfYear(country: string, year: number): ReadonlyMap<number, string> {
  table ??= new Map(
    Object.entries(readWorldFile('holidays', holidaysFile as z.ZodType<z.output<typeof holidaysFile>>)),
  );
  const rules = table.get(country);
  if (rules === undefined) {
    throw new UsageError(
      `Public holidays of ${JSON.stringify(country)} are not known. Known countries: ${[...table.keys()].toSorted().join(', ')}.`,
    );
  }
  const named = Object.entries(rules).flatMap(([name, rule]) => rule(year).map((day) => [day, name] as const));
  return new Map(named.toReversed());
}
