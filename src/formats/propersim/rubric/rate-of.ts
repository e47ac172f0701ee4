import type { DayRoutine, Rate, Routine, Window } from '../../../person/index.ts';
import { criteriaFields } from '../persona.ts';
import type { Unread } from '../unread.ts';
import type { Frequency } from './read-frequency.ts';

const field = criteriaFields.frequency;

/** Suggestions a day where nothing is said. */
const usualPerDay = 4;

/** The rate of a rubric: what is stated, the rest derived from it as listed, and all of it possible within the unprotected waking time. */
export function rateOf(
  frequency: Frequency,
  routine: Routine,
  guarded: readonly Window[],
): { rate: Rate; unread: Unread[] } {
  const unread: Unread[] = [];
  const derived = (reason: string) => unread.push({ field, text: '', reason });
  const { perHours, mostPerDay } = frequency;
  const days = routine.days.map((day) => openStretches(day, guarded));
  const room = Math.max(
    60,
    usual(days.map((stretches) => stretches.reduce((sum, { from, to }) => sum + to - from, 0))),
  );
  const hourly = perHours !== null && !(perHours.isLimit && frequency.perDay !== null) ? perHours : null;
  let perDay = frequency.perDay ?? mostPerDay;
  if (perDay === null) {
    perDay = hourly === null ? usualPerDay : Math.max(1, Math.ceil((room / 60 / hourly.hours) * hourly.count));
    derived(
      hourly === null
        ? `no number is stated: ${perDay} a day are taken`
        : `no number a day is stated: ${perDay} fit into the unprotected time`,
    );
  }
  const limitGap =
    perHours !== null && (hourly === null || perHours.count === 1)
      ? Math.round((perHours.hours * 60) / perHours.count)
      : null;
  const stated = frequency.gapMinutes ?? limitGap;
  const mean = hourly === null ? room / perDay : (hourly.hours * 60) / hourly.count;
  const gapMinutes = stated ?? Math.max(5, Math.floor(mean / 2 / 5) * 5);
  if (stated === null)
    derived(`no shortest time between two is stated: half of the mean interval is taken, ${gapMinutes} minutes`);
  const most = Math.max(1, usual(days.map((stretches) => mostApart(stretches, gapMinutes))));
  if (perDay > most) {
    derived(
      `${perDay} a day do not fit into ${room} unprotected minutes ${gapMinutes} minutes apart: ${most} are taken`,
    );
    perDay = most;
  }
  const rate: Rate = { perDay, gapMinutes };
  return { rate: hourly === null ? rate : { ...rate, perHours: { count: hourly.count, hours: hourly.hours } }, unread };
}

/** The waking time of a day that nothing protects. */
function openStretches({ weekday, up, bed }: DayRoutine, guarded: readonly Window[]): { from: number; to: number }[] {
  const windows = guarded.filter((window) => window.weekday === weekday);
  const starts = [up, ...windows.map(({ to }) => to)];
  const ends = [...windows.map(({ from }) => from), bed];
  return starts.map((from, index) => ({ from, to: ends[index] ?? bed })).filter(({ from, to }) => to > from);
}

/** How many suggestions have room in these stretches, so far apart. */
function mostApart(stretches: readonly { from: number; to: number }[], gap: number): number {
  let count = 0;
  let next = -Infinity;
  for (const { from, to } of stretches) {
    for (let at = Math.max(from, next); at < to; at += gap) {
      count++;
      next = at + gap;
    }
  }
  return count;
}

/** What holds on most days: the middle value. */
function usual(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
