import type { DayActivityKind } from '../../journal/index.ts';
import { weekdays, type Weekday } from '../../person/index.ts';
import { minuteOf, weekdayOf, dayOfMinute } from '../../world/index.ts';
import type { Script } from './script.ts';

/** A part of a day before it is told in single activities. Minutes count from the day's midnight. */
export interface Stretch {
  kind: DayActivityKind;
  /** What is done, as the routine says it. */
  doing: string;
  /** Name of the hobby for `kind` hobby, else null. */
  hobby: string | null;
  /** `home` or a category of place. */
  place: string;
  from: number;
  to: number;
  /** True for what does not move or shrink: work, classes, the way there. */
  fixed: boolean;
  /** How it goes; null: as any of the scripts that suit it. */
  script: Script | null;
}

/** The weekday of a date such as 2026-03-02. */
export function weekdayOfDate(date: string): Weekday {
  return weekdays[weekdayOf(dayOfMinute(minuteOf(date)))]!;
}

/** The free time of a day: what lies between `up`, the stretches and `bed`. */
export function gapsOf(stretches: readonly Stretch[], up: number, bed: number): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let at = up;
  for (const { from, to } of stretches) {
    if (from > at) gaps.push({ from: at, to: from });
    at = to;
  }
  if (bed > at) gaps.push({ from: at, to: bed });
  return gaps;
}
