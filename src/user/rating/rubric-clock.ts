import type { DayPlan } from '../../journal/index.ts';
import type { Rubric } from '../../person/index.ts';

/** Minutes that a day may have: from midnight to the midnight after the next. */
const dayLength = 2880;

/** What a rubric says about each minute of one day. */
export interface RubricClock {
  /** 1 where the person wants to be left alone. */
  guarded: Uint8Array;
  /** Number of the receptive window from 1; 0 outside of them. */
  receptive: Uint8Array;
  /** First and last minute of each receptive window, by its number minus one. */
  windows: readonly { from: number; to: number }[];
  /** Minutes at home, awake and not guarded, before each minute. */
  open: Float64Array;
  /** Suggestions that the day has room for: the wished number, or what the shortest gaps allow. */
  wished: number;
}

/** Lays a rubric over a planned day. Away from home counts for nothing. */
export function rubricClock(rubric: Rubric, plan: DayPlan): RubricClock {
  const guarded = new Uint8Array(dayLength);
  const receptive = new Uint8Array(dayLength);
  for (const { weekday, from, to } of rubric.protected) if (weekday === plan.weekday) guarded.fill(1, from, to);
  const windows = rubric.receptive.filter(({ weekday }) => weekday === plan.weekday);
  windows.forEach(({ from, to }, index) => receptive.fill(index + 1, from, to));
  const home = new Uint8Array(dayLength);
  for (const { from, to, at } of plan.activities) if (at !== null) home.fill(1, from, to);
  const open = new Float64Array(dayLength + 1);
  for (let minute = 0; minute < dayLength; minute++) {
    open[minute + 1] = open[minute]! + (home[minute] === 1 && guarded[minute] === 0 ? 1 : 0);
  }
  const total = open[dayLength]!;
  const { perDay, gapMinutes, perHours } = rubric.rate;
  const inHours = perHours === undefined ? perDay : Math.round((perHours.count * total) / (60 * perHours.hours));
  const wished = Math.min(perDay, inHours, total === 0 ? 0 : 1 + Math.floor(total / gapMinutes));
  return { guarded, receptive, windows, open, wished };
}
