import { planePoint, streetMap, waysThrough, type Degrees, type StreetMap, type Town } from '../../world/index.ts';
import type { ShownEvent, ShownLife } from './shown-life.ts';

/** The way from one event to the next in time. */
export interface Way {
  /** Numbers of the events. */
  from: number;
  to: number;
  points: readonly Degrees[];
}

/** What a life's map is drawn from, beside its events. */
export interface LifeMap {
  /** Null for a life that lies in no town of ours. */
  town: { name: string; setting: string; centre: Degrees } | null;
  /** Null without a town. */
  streets: StreetMap | null;
  /** In time; events that follow each other at one place have none between them. */
  ways: readonly Way[];
}

/** The map of a life: its town's streets, and the ways between its events, along the streets where there are any. */
export function lifeMap({ events }: Pick<ShownLife, 'events'>, town: Town | null): LifeMap {
  const placed = inTime(events).filter(({ coordinates }) => coordinates !== null);
  const streets =
    town === null
      ? null
      : streetMap(
          town,
          placed.map(({ coordinates }) => planePoint(town, coordinates!)),
        );
  const wayBetween = streets === null ? (from: Degrees, to: Degrees) => [from, to] : waysThrough(streets);
  const ways = placed.slice(1).flatMap((event, index): Way[] => {
    const before = placed[index]!;
    const [from, to] = [degreesOf(before), degreesOf(event)];
    if (from[0] === to[0] && from[1] === to[1]) return [];
    return [{ from: before.number, to: event.number, points: wayBetween(from, to) }];
  });
  if (town === null) return { town: null, streets, ways };
  const { name, setting, latitude, longitude } = town.entry;
  return { town: { name, setting, centre: [longitude, latitude] }, streets, ways };
}

/** Events in the order of their times, as far as all have one. */
export function inTime<Event extends Pick<ShownEvent, 'time'>>(events: readonly Event[]): Event[] {
  const dated = events.every(({ time }) => /^\d{4}-\d\d-\d\d/.test(time));
  return dated ? events.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)) : [...events];
}

function degreesOf({ coordinates }: ShownEvent): Degrees {
  return [coordinates!.longitude, coordinates!.latitude];
}
