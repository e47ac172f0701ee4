import type { DayTally } from '../../journal/index.ts';

/** Hours of the ticks at which the assistant decided: those at which its call failed show nothing about how often it speaks. */
export function livedHours({ hours, ticks, failed }: DayTally): number {
  return failed === 0 ? hours : (hours * (ticks - failed)) / ticks;
}

/** Suggestions per hour that was lived; null where none was. */
export function suggestionsPerHour(tally: DayTally): number | null {
  const hours = livedHours(tally);
  return hours === 0 ? null : (tally.speech.rated + tally.speech.missing) / hours;
}

/** How many there were per day; null where there is no tick at which the assistant decided. */
export function perDay(count: number, { days, ticks, failed }: DayTally): number | null {
  return days === 0 || ticks === failed ? null : count / days;
}
