import type { DayPlan } from '../../../journal/index.ts';
import type { RatingMoment } from '../day-rating.ts';

/** The minute from which a person has been at the sort of thing that they do at a moment, in whatever single activities. */
export function begunAt({ activities }: DayPlan, { minute, activity: { kind, hobby, from } }: RatingMoment): number {
  const at = activities.findLastIndex((each) => each.from <= minute);
  const before = activities.slice(0, at + 1);
  const other = before.findLastIndex((each) => each.kind !== kind || each.hobby !== hobby);
  return before[other + 1]?.from ?? from;
}
