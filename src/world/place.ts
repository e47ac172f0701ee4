import { dayMinutes, dayOfMinute, weekdayOf } from './calendar.ts';
import type { Point } from './plane.ts';

/** When a place is open. */
export interface OpeningHours {
  /** Minute of the day at which it opens. */
  opens: number;
  /** Minute at which it closes; past 1440 on the next day. From 0 to 1440 is round the clock. */
  closes: number;
  /** Weekdays on which it does not open; 0 is Monday. */
  closed: readonly number[];
}

/** A place of a town, or one that somebody has found near or far. */
export interface Place extends Point, OpeningHours {
  /** Unique in the town and among what one person finds. */
  id: string;
  /** As inside a sentence: "the Harbour Market", "Lime Street", "home". */
  name: string;
  /** One of the categories that desires name, such as `market`. */
  category: string;
  /** Degrees, north positive. */
  latitude: number;
  /** Degrees, east positive. */
  longitude: number;
}

/** True when `place` is open at a local minute. */
export function isOpen(place: OpeningHours, minute: number): boolean {
  return openUntil(place, minute) > minute;
}

/** The local minute at which `place`, open at `minute`, closes: Infinity where it never does, `minute` itself when it is closed then. */
export function openUntil({ opens, closes, closed }: OpeningHours, minute: number): number {
  if (opens === 0 && closes === dayMinutes && closed.length === 0) return Infinity;
  const day = dayOfMinute(minute);
  const within = minute - day * dayMinutes;
  if (within >= opens && within < closes && !closed.includes(weekdayOf(day))) return day * dayMinutes + closes;
  const late = closes > dayMinutes && within + dayMinutes < closes && !closed.includes(weekdayOf(day - 1));
  return late ? (day - 1) * dayMinutes + closes : minute;
}

/** True when `place` is open from minute `from` to minute `to` of a weekday (0 is Monday); minutes may pass 1440. */
export function openDuring(place: OpeningHours, weekday: number, from: number, to: number): boolean {
  const monday = 4;
  const midnight = (monday + weekday) * dayMinutes;
  return openUntil(place, midnight + from) >= midnight + to;
}
