import { generatorFor } from '../random/index.ts';
import type { Point } from './plane.ts';
import { directionField } from './street-map-field.ts';
import { greenOf } from './street-map-green.ts';
import { withJoints } from './street-map-joints.ts';
import { joined } from './street-map-joined.ts';
import { blobAround } from './street-map-lake.ts';
import { networkOf, type LineKind, type PlaneLine } from './street-map-network.ts';
import { bedsOf, waterOf } from './street-map-water.ts';
import { located, type Town } from './town.ts';

/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Degrees = readonly [longitude: number, latitude: number];

/** A road, street or railway. */
export interface MapLine {
  kind: LineKind;
  /** Null for lanes and whatever else has no name. */
  name: string | null;
  points: readonly Degrees[];
}

/** Something with an extent: the built-up town, water, woods, parks. */
export interface MapArea {
  kind: 'town' | 'sea' | 'lake' | 'river' | 'wood' | 'park';
  name: string | null;
  /** Closed rings without holes; they may overlap. */
  rings: readonly (readonly Degrees[])[];
}

/** A town as it is drawn. */
export interface StreetMap {
  lines: readonly MapLine[];
  /** What is drawn first stands first. */
  areas: readonly MapArea[];
}

/**
 * The street map of a town: the same for the same town, computed from + − × ÷ and square roots alone. Streets that have a place pass through it, under their
 * name; none of the town's places lies in water; all but country roads and railways lies within the town's radius, and lines that meet share a vertex.
 * @param dry further points that must lie on land, such as somebody's home: the water gives way to them
 */
export function streetMap(town: Town, dry: readonly Point[] = []): StreetMap {
  const { entry, radius } = town;
  const generator = (what: string) => generatorFor(1, 'street map', entry.culture, entry.place, what, seedOf(town));
  const water = waterOf(generator('water'), town, [...town.places, ...dry]);
  const { shore } = water;
  const along = shore === null ? null : { east: -shore.out.north, north: shore.out.east };
  const field = directionField(
    generator('field'),
    radius / 3,
    along === null ? null : (point) => ({ along, far: shore!.landBefore(point) }),
  );
  const lines = joined(withJoints(networkOf(generator('streets'), town, field, water)));
  const ring = (points: readonly Point[]) => [...points, points[0]!].map((point) => degreesOf(town, point));
  const area = (kind: MapArea['kind'], name: string | null, rings: readonly (readonly Point[])[]): MapArea[] =>
    rings.length === 0 ? [] : [{ kind, name, rings: rings.map(ring) }];
  const beds = bedsOf(water);
  return {
    lines: lines.map(({ kind, name, points }: PlaneLine) => ({
      kind,
      name,
      points: points.map((point) => degreesOf(town, point)),
    })),
    areas: [
      ...area('town', entry.name, [blobAround(generator('town'), { east: 0, north: 0 }, 0.82 * radius).outline]),
      ...greenOf(generator('green'), town, field).flatMap(({ kind, name, outline }) => area(kind, name, [outline])),
      ...area('river', null, beds),
      ...area(
        'lake',
        null,
        water.lakes.map(({ outline }) => outline),
      ),
      ...area('sea', null, shore === null ? [] : [shore.sea]),
    ],
  };
}

/** A point of the town's plane by its degrees: what {@link located} turns round. */
export function planePoint(town: Town, degrees: { latitude: number; longitude: number }): Point {
  const origin = located(town.entry, { east: 0, north: 0 });
  const far = located(town.entry, { east: 1000, north: 1000 });
  return {
    east: (1000 * (degrees.longitude - origin.longitude)) / (far.longitude - origin.longitude),
    north: (1000 * (degrees.latitude - origin.latitude)) / (far.latitude - origin.latitude),
  };
}

function degreesOf(town: Town, point: Point): Degrees {
  const { longitude, latitude } = located(town.entry, point);
  return [longitude, latitude];
}

/** Towns of other seeds have other places, and so other streets. */
function seedOf({ places }: Town): string {
  return places
    .slice(0, 4)
    .map(({ latitude, longitude }) => `${latitude} ${longitude}`)
    .join(' ');
}
