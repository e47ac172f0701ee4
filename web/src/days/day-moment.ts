import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { activityAt } from '../home-scene/day-position.ts';

type Suggestion = WholeDay['suggestions'][number];
type Activity = WholeDay['plan']['activities'][number];

/** What is true of a minute of a day. */
export interface DayMoment {
  activity: Activity;
  /** What they do, which a suggestion may have changed. */
  doing: string;
  /** The last one that was made, for a while after it was; null: none. */
  suggestion: Suggestion | null;
  /** The stretch of silence; null where none was rated. */
  silence: WholeDay['silences'][number] | null;
  failure: WholeDay['failures'][number] | null;
  talk: WholeDay['talks'][number] | null;
  guarded: WholeDay['protected'][number] | null;
  receptive: WholeDay['receptive'][number] | null;
}

/** Minutes for which a suggestion stays to be seen when time stands still. */
const usualLinger = 5;

/**
 * What is true of a minute of a day.
 * @param linger for how many minutes a suggestion stays to be seen, at least
 */
export function momentOf(day: WholeDay, minute: number, linger: number): DayMoment {
  const activity = day.plan.activities[activityAt(day, minute)]!;
  const last = day.suggestions.findLast(({ at }) => at <= minute) ?? null;
  const followed = last?.follows != null && minute < last.follows.until && last.at >= activity.from;
  const holds = ({ from, to }: { from: number; to: number }) => minute >= from && minute < to;
  const tick = day.tickSeconds / 60;
  return {
    activity,
    doing: followed ? last.follows!.doing : activity.doing,
    suggestion: last !== null && minute - last.at < Math.max(usualLinger, linger) ? last : null,
    silence: day.silences.find(holds) ?? null,
    failure: day.failures.find(({ at }) => minute >= at && minute < at + tick) ?? null,
    talk: day.talks.find(({ from, to }) => minute >= from && minute < (to ?? from + tick)) ?? null,
    guarded: day.protected.find(holds) ?? null,
    receptive: day.receptive.find(holds) ?? null,
  };
}

/** The suggestion after a minute, or before it; undefined where there is none. A moment's tolerance lets one go on from where one was taken to. */
export function suggestionBeside(day: WholeDay, minute: number, way: 'next' | 'previous'): Suggestion | undefined {
  const near = 0.01;
  return way === 'next'
    ? day.suggestions.find(({ at }) => at > minute + near)
    : day.suggestions.findLast(({ at }) => at < minute - near);
}
