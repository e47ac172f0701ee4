/** The days of the week as they stand in a scene's time, Monday first; a weekday's number is its place here. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A weekday in full by its short name: `mon` is Monday. Any other text stays as it is. */
export function weekdayInFull(short: string): string {
  return weekdayNames.find((name) => name.slice(0, 3).toLowerCase() === short) ?? short;
}

/** The seasons of the temperate zones. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A season of the temperate zones. */
export type Season = (typeof seasons)[number];

/** A date of the Gregorian calendar; month and day count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** Minutes of a day. */
export const dayMinutes = 1440;

/** Degrees from the equator below which the year has no temperate seasons. */
const tropicalLatitude = 12;

/**
 * The number of a date's day since 1970-01-01, which is day 0 (days_from_civil, H. Hinnant, "chrono-compatible low-level date algorithms").
 * A local minute is `1440 * day + minute of the day`.
 */
export function dayOf({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day's number (civil_from_days, see {@link dayOf}). */
export function dateOf(day: number): CalendarDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The weekday of a day's number: 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The number of the day on which a local minute lies. */
export function dayOfMinute(minute: number): number {
  return Math.floor(minute / dayMinutes);
}

/**
 * The local minute (since 1970-01-01 00:00 local time) of `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS` or a scene's `YYYY-MM-DD HH:MM:SS, Weekday`; seconds
 * are dropped.
 * @throws RangeError for other texts, dates that do not exist, and a weekday that is not the date's
 */
export function minuteOf(text: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?: ([01]\d|2[0-3]):([0-5]\d):[0-5]\d(?:, (\w+))?)?$/.exec(text);
  if (parts === null) throw new RangeError(`${JSON.stringify(text)} is no time such as 2024-03-01 09:30:00, Friday`);
  const [year, month, date, hour = 0, minute = 0] = parts.slice(1, 6).map((part) => (part === undefined ? 0 : +part));
  const day = dayOf({ year: year!, month: month!, day: date! });
  if (dateText(day) !== text.slice(0, 10)) throw new RangeError(`there is no ${text.slice(0, 10)}`);
  const weekday = weekdayNames[weekdayOf(day)]!;
  if (parts[6] !== undefined && parts[6] !== weekday) throw new RangeError(`${text.slice(0, 10)} is a ${weekday}`);
  return day * dayMinutes + hour * 60 + minute;
}

/** A local minute as a scene's time: `YYYY-MM-DD HH:MM:SS, Weekday`. */
export function sceneTime(minute: number): string {
  return `${timeText(minute)}, ${weekdayNames[weekdayOf(dayOfMinute(minute))]}`;
}

/** A local minute as UTC, `YYYY-MM-DD HH:MM:SS`. @param offset minutes by which local time is ahead of UTC */
export function utcTime(minute: number, offset: number): string {
  return timeText(minute - offset);
}

/**
 * The season by the calendar month; null within 12 degrees of the equator, where seasons are not temperate.
 * @param latitude in degrees, north positive
 */
export function seasonOf(day: number, latitude: number): Season | null {
  if (Math.abs(latitude) < tropicalLatitude) return null;
  const quarter = Math.floor(((dateOf(day).month + 9) % 12) / 3);
  return seasons[latitude > 0 ? quarter : (quarter + 2) % 4]!;
}

/** `YYYY-MM-DD` of a day's number. */
export function dateText(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The date some days after `date`, both as `YYYY-MM-DD`. @throws RangeError for a date that there is not */
export function dateAfter(date: string, days: number): string {
  return dateText(dayOfMinute(minuteOf(date)) + days);
}

function timeText(minute: number): string {
  const day = dayOfMinute(minute);
  const within = minute - day * dayMinutes;
  return `${dateText(day)} ${twoDigits(Math.floor(within / 60))}:${twoDigits(within % 60)}:00`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
