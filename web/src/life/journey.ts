import type { LifeMap } from '../../../src/studio/lives/life-map.ts';
import type { Degrees } from '../../../src/world/index.ts';
import type { Behind } from '../map/life-map-view.tsx';
import { wayBehind } from '../map/way-point.ts';
import type { ShownEvent } from './shown.ts';

/** Share of the time between two events that is spent at the first of them. */
const stay = 0.3;

/** A life's events in time: the scale on which it is played, where whole numbers are events. */
export interface Journey {
  events: readonly ShownEvent[];
  /** Milliseconds of each event's local time, as if it were UTC; null where not all have one. */
  times: readonly number[] | null;
}

/** Puts events in the order of their times, as far as all have one. */
export function journeyOf(events: readonly ShownEvent[]): Journey {
  const dated = events.map((event) => ({ event, time: timeOf(event.time) }));
  if (dated.some(({ time }) => Number.isNaN(time))) return { events, times: null };
  const inTime = dated.toSorted((a, b) => a.time - b.time);
  return { events: inTime.map(({ event }) => event), times: inTime.map(({ time }) => time) };
}

/** The position at which an event is looked at; 0 for one that is not there. */
export function positionOf({ events }: Journey, number: number): number {
  return Math.max(
    0,
    events.findIndex((event) => event.number === number),
  );
}

/** The event that was reached last at a position. */
export function eventAt({ events }: Journey, position: number): ShownEvent {
  return events[Math.min(events.length - 1, Math.floor(position + 1e-6))]!;
}

/** The local time at a position, in milliseconds; null where times are not known. */
export function timeAt({ times }: Journey, position: number): number | null {
  if (times === null) return null;
  const index = Math.min(times.length - 1, Math.floor(position));
  const next = times[index + 1] ?? times[index]!;
  return times[index]! + (position - index) * (next - times[index]!);
}

/** Where the person is at a position, and the ways that lie behind them. */
export function behindAt({ events }: Journey, ways: LifeMap['ways'], position: number): Behind {
  const index = Math.min(events.length - 1, Math.floor(position + 1e-6));
  const toward = new Map(ways.map((way) => [way.to, way]));
  const trail: (readonly Degrees[])[] = [];
  let at: Degrees | null = null;
  for (const [place, { number, coordinates }] of events.slice(0, index + 1).entries()) {
    if (coordinates !== null) at = [coordinates.longitude, coordinates.latitude];
    const way = toward.get(number);
    if (way !== undefined && place > 0) trail.push(way.points);
  }
  const way = toward.get(events[index + 1]?.number ?? 0);
  const share = Math.max(0, (position - index - stay) / (1 - stay));
  if (way !== undefined && share > 0) {
    const gone = wayBehind(way.points, share * share * (3 - 2 * share));
    trail.push(gone);
    at = gone.at(-1) ?? at;
  }
  return { trail, at };
}

function timeOf(text: string): number {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/.exec(text) ?? [];
  return date === undefined ? Number.NaN : Date.parse(`${date}T${time ?? '12:00'}:00Z`);
}
