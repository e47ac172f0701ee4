import { dayOf } from './calendar.ts';

/** The day's number of Western Easter Sunday (anonymous Gregorian computus; J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterDay(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekShift = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekShift) / 451);
  const sum = epact + weekShift - 7 * correction + 114;
  return dayOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** The day's number of Orthodox Easter Sunday (Meeus's Julian computus, moved to the Gregorian calendar by 13 days: right from 1900 to 2099). */
export function orthodoxEasterDay(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30;
  const weekShift = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const sum = epact + weekShift + 114;
  return dayOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }) + 13;
}
