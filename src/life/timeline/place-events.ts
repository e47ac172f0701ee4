import type { DayPlan, LifeEvent, OnTimeline } from '../../journal/index.ts';
import { dayMinutes, minuteOf } from '../../world/index.ts';

/** A life event and when it happens. */
export interface PlacedEvent {
  event: LifeEvent;
  /** Minutes since the midnight before the first day. */
  at: number;
}

/**
 * The events of a life that lie within its days, in the order of time.
 * @param start date of the first day
 * @throws RangeError for a scene whose time is no date and time of day
 */
export function placeEvents(events: readonly LifeEvent[], start: string, days: number): PlacedEvent[] {
  const first = minuteOf(start);
  return events
    .map((event) => ({ event, at: minuteOf(event.scene.time) - first }))
    .filter(({ at }) => at >= 0 && at < days * dayMinutes)
    .toSorted((one, other) => one.at - other.at);
}

/**
 * The events of one day, in minutes of that day: those of its date, without what the evening before still had, and with what comes after midnight while the person
 * is still up.
 * @param upBefore until which minute of this day the person was still up from the day before
 */
export function eventsOfDay(
  placed: readonly PlacedEvent[],
  { bed }: Pick<DayPlan, 'bed'>,
  day: number,
  upBefore: number,
): PlacedEvent[] {
  const midnight = (day - 1) * dayMinutes;
  const end = Math.max(dayMinutes, bed);
  return placed
    .map(({ event, at }) => ({ event, at: at - midnight }))
    .filter(({ at }) => at >= Math.max(0, upBefore) && at < end);
}

/** What a day's plan says of the person at a minute. */
export function whereAt({ up, bed, activities }: DayPlan, minute: number): OnTimeline['person'] {
  if (minute < up || minute >= bed) return 'asleep';
  const activity = activities.find(({ from, to }) => from <= minute && minute < to);
  return activity === undefined || activity.at === null ? 'away' : 'at home';
}
