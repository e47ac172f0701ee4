import type { Feature, Geometry } from 'geojson';
import type { LifeMap } from '../../../src/studio/lives/life-map.ts';
import type { Degrees } from '../../../src/world/index.ts';
import type { Stop } from './stops.ts';

/** Degrees of latitude around a town's centre, by how large it is: what lies further out is left out of the first view. */
const extents: Readonly<Record<string, number>> = { city: 0.075, suburb: 0.05, 'small town': 0.035, village: 0.025 };

/** The places to look at first: those in town, where there are any besides one; the town's middle where there are none yet. */
export function nearStops(stops: readonly Stop[], { town }: Pick<LifeMap, 'town'>): readonly Stop[] {
  if (town === null) return stops;
  const [longitude, latitude] = town.centre;
  const extent = extents[town.setting] ?? 0.05;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  if (stops.length === 0) {
    return [-0.4, 0.4].map((part) => ({
      longitude: longitude + (part * extent) / narrowing,
      latitude: latitude + part * extent,
      events: [],
      place: '',
    }));
  }
  const near = stops.filter(
    (stop) => Math.hypot((stop.longitude - longitude) * narrowing, stop.latitude - latitude) < extent,
  );
  return near.length > 1 ? near : stops;
}

/** Lines as one feature. */
export function lineFeature(lines: readonly (readonly Degrees[])[]): Feature {
  const geometry: Geometry = {
    type: 'MultiLineString',
    coordinates: lines.filter((line) => line.length > 1).map((line) => line.map((each) => [...each])),
  };
  return { type: 'Feature', geometry, properties: {} };
}
