import { clockText } from '../clock-text.ts';
import { weekdays, type Weekday } from '../routine.ts';
import type { Window } from '../rubric.ts';
import { groupedBy } from '../weekday-text.ts';
import type { ResidentFinding } from './finding.ts';
import type { Resident } from './resident.ts';
import { spokenTimes } from './spoken-times.ts';
import { speaksOf } from './spoken-words.ts';

/** Words for a day of the week, or for the part of the week it lies in. */
const dayWords: Readonly<Record<Weekday, RegExp>> = {
  mon: /monday|weekday|working day|week\b/i,
  tue: /tuesday|weekday|working day|week\b/i,
  wed: /wednesday|weekday|working day|week\b/i,
  thu: /thursday|weekday|working day|week\b/i,
  fri: /friday|weekday|working day|week\b/i,
  sat: /saturday|weekend/i,
  sun: /sunday|weekend/i,
};

/** The paragraph on timing against windows and waking hours: each window is told with its times, and no other time is. */
export function timingFindings({ prose: { timing }, rubric, routine }: Resident): ResidentFinding[] {
  const { clock, lengths, counts } = spokenTimes(timing);
  const says = (minute: number) => clock.some((time) => sameTime(time, minute));
  const windows = [...rubric.receptive, ...rubric.protected];
  const known = [...windows.flatMap(({ from, to }) => [from, to]), ...routine.days.flatMap(({ up, bed }) => [up, bed])];
  const long = windows.map(({ from, to }) => to - from);
  const perDay = weekdays.flatMap((day) =>
    [rubric.receptive, rubric.protected].map((list) => list.filter(({ weekday }) => weekday === day).length),
  );
  const strange = [
    ...lengths.filter(({ minutes }) => !long.includes(minutes)),
    ...counts.filter(({ count }) => count !== 1 && !perDay.includes(count)),
  ];
  const receptive = distinct(rubric.receptive).filter(([{ from, to }]) => !says(from) || !says(to));
  const guarded = distinct(rubric.protected).filter(
    ([{ from, to, why }]) =>
      !(says(from) && says(to)) &&
      !lengths.some(({ minutes }) => minutes === to - from) &&
      !speaksOf(timing, named(why)),
  );
  const undated = distinct(rubric.receptive).filter(
    (alike) => alike.length < 7 && !alike.some(({ weekday }) => dayWords[weekday].test(timing)),
  );
  return [
    ...clock
      .filter((time) => !known.some((minute) => sameTime(time, minute)))
      .map(({ words }): ResidentFinding => ({ rule: 'prose-time-unknown', says: `timing: ${words}` })),
    ...strange.map(({ words }): ResidentFinding => ({ rule: 'prose-number-unknown', says: `timing: ${words}` })),
    ...[...receptive, ...guarded].map(([window]) => finding('prose-window-missing', window)),
    ...undated.map(([window]) => finding('prose-days-missing', window)),
  ];
}

/** Windows with the same times and reason, together. */
function distinct(windows: readonly Window[]): [Window, ...Window[]][] {
  return groupedBy(windows, ({ from, to, why }) => `${from} ${to} ${why}`).map(
    ([, [first, ...rest]]) => [first!, ...rest] as [Window, ...Window[]],
  );
}

/** The reason of a window when it names something done; the edges of the day are told by their length or times alone. */
function named(why: string): string {
  return why.startsWith('just ') ? '' : why;
}

function sameTime({ minute, half }: { minute: number; half: boolean }, other: number): boolean {
  return half ? (other - minute) % 720 === 0 : (other - minute) % 1440 === 0;
}

function finding(rule: ResidentFinding['rule'], { weekday, from, to, why }: Window): ResidentFinding {
  return { rule, says: `${weekday} ${clockText(from)} to ${clockText(to)} ${why}` };
}
