import type { Tile } from '../../../src/world/home/home.ts';
import { alongWay } from './along-way.ts';
import type { ScenePerson } from './scene-person.ts';

/** A day as far as it says where somebody is: what the server sends of it. */
export interface DayOfPlaces {
  plan: { activities: readonly { from: number; to: number; at: { room: string } | null }[] };
  /** For each activity where it is done; null: away from home. */
  places: readonly (Tile | null)[];
  /** The ways at the beginning of activities. */
  walks: readonly { activity: number; seconds: number; path: readonly Tile[] }[];
  home: { entrance: Tile };
}

/** Share of an activity that a way may be shown to take. */
const mostOfActivity = 0.6;

/** Place of the activity of a minute: the first before the day begins, the last after it. */
export function activityAt({ plan: { activities } }: DayOfPlaces, minute: number): number {
  const next = activities.findIndex(({ to }) => minute < to);
  return next < 0 ? activities.length - 1 : next;
}

/**
 * Where somebody is at a minute of their day.
 * @param walkMinutes how long a way is shown to take at least: a real one takes seconds, which nobody could follow in a day that goes by in minutes
 */
export function positionAt(day: DayOfPlaces, minute: number, walkMinutes: number): ScenePerson {
  const at = activityAt(day, minute);
  const place = day.places[at] ?? null;
  const end = middleOf(place ?? day.home.entrance);
  const walk = day.walks.find(({ activity }) => activity === at);
  const { from, to } = day.plan.activities[at]!;
  const minutes =
    walk === undefined ? 0 : Math.min(Math.max(walk.seconds / 60, walkMinutes), (to - from) * mostOfActivity);
  const share = minutes === 0 ? 1 : (minute - from) / minutes;
  if (walk === undefined || share >= 1 || share < 0) return { ...end, walking: false, away: place === null };
  return { ...alongWay(walk.path, share), away: false };
}

function middleOf({ x, y }: Tile): { x: number; y: number } {
  return { x: x + 0.5, y: y + 0.5 };
}
