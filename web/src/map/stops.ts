import type { ShownEvent } from '../life/shown.ts';

/** A place on the map at which one event or several took place. */
export interface Stop {
  longitude: number;
  latitude: number;
  /** Numbers of its events. */
  events: readonly number[];
  place: string;
}

/** The places of events, those at one place together, in the order of their first events. */
export function stopsOf(events: readonly Pick<ShownEvent, 'number' | 'coordinates' | 'place'>[]): Stop[] {
  const stops = new Map<string, { longitude: number; latitude: number; events: number[]; place: string }>();
  for (const { number, coordinates, place } of events) {
    if (coordinates === null) continue;
    const key = `${coordinates.longitude} ${coordinates.latitude}`;
    const stop = stops.get(key);
    if (stop === undefined) stops.set(key, { ...coordinates, events: [number], place });
    else stop.events.push(number);
  }
  return [...stops.values()];
}
