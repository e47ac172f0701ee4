import { exactCosine, exactLog, type Generator } from '../random/index.ts';
import { simplified } from './street-map-curve.ts';
import { sine, type DirectionField } from './street-map-field.ts';
import { countryRoad, mainRoads, ringRoads, unbroken } from './street-map-roads.ts';
import { stretchIndex } from './street-map-stretches.ts';
import { besides, traceStreet, type Ground } from './street-map-traces.ts';
import type { Water } from './street-map-water.ts';
import { kilometresBetween, type Point } from './plane.ts';
import type { Town } from './town.ts';

/** What a line of a street map is. */
export type LineKind = 'main' | 'ring' | 'street' | 'lane' | 'country' | 'rail';

/** A line in the town's plane. */
export interface PlaneLine {
  name: string | null;
  kind: LineKind;
  points: readonly Point[];
}

const centre: Point = { east: 0, north: 0 };

/** All roads and streets of a town, as curves; streets that have a place pass exactly through it. */
export function networkOf(generator: Generator, town: Town, field: DirectionField, water: Water): PlaneLine[] {
  const { radius, streets, places } = town;
  const scale = radius / 3;
  const lines: PlaneLine[] = [];
  const step = Math.max(0.02, scale / 45);
  const index = stretchIndex(Math.max(0.1, 2 * step));
  const dry = (point: Point) => water.at(point) === null;
  const bridged = (point: Point) => [null, 'river'].includes(water.at(point));
  const least = Math.max(0.085, 0.055 * scale);
  const ground: Ground = {
    field,
    index,
    step,
    apart: (point) => least * (1 + 1.25 * (kilometresBetween(point, centre) / scale)),
    closed: (point) => kilometresBetween(point, centre) > radius || !dry(point),
  };
  const add = (kind: LineKind, name: string | null, curve: readonly Point[], kept: readonly Point[]) => {
    const points = simplified(curve, 0.002 + radius / 4000, new Set(kept));
    if (points.length < 2) return;
    index.add(lines.length, points);
    lines.push({ kind, name, points });
  };
  const exits: Point[] = [];
  const placed = new Set<Point>();
  for (const { street, points } of mainRoads(generator, town)) {
    const land = toShore(points, bridged, street);
    if (!land.includes(street)) continue;
    add('main', street.name, land, [street]);
    placed.add(street);
    if (land.length === points.length) exits.push(land.at(-1)!);
  }
  for (const ring of ringRoads(generator, town, bridged)) add('ring', null, ring, []);
  for (const street of streets.filter((each) => !placed.has(each))) {
    const along = besides(ground, street, false, least * 3);
    const across = besides(ground, street, true, least * 3);
    const turn = along === across ? generator.uniform() < 0.5 : across > along;
    const reach = scale * (0.16 + 0.3 * generator.uniform());
    const traced = traceStreet(ground, street, { across: turn, reach, most: reach + 0.5 * scale });
    const curve = traced.length > 2 ? traced : traceStreet(ground, street, { across: !turn, reach, most: reach });
    add('street', street.name, atLeastShort(curve, street, step, ground), [street]);
  }
  for (const seed of [
    ...places.filter((place) => !streets.includes(place)),
    ...strewn(generator, streets.length * 14, scale),
  ]) {
    if (kilometresBetween(seed, centre) > 0.9 * radius || !dry(seed)) continue;
    for (const across of [false, true]) {
      if (besides(ground, seed, across, ground.apart(seed)) !== Infinity) continue;
      const reach = scale * (0.1 + 0.35 * generator.uniform());
      const curve = traceStreet(ground, seed, { across, reach, most: reach + 0.4 * scale });
      if (lengthOf(curve) > 1.2 * ground.apart(seed)) add('lane', null, curve, []);
    }
  }
  return [...lines, ...countryRoads(generator, town, exits, bridged), ...railways(generator, town, bridged)];
}

/** A street that could not be traced at all still is a few steps long. */
function atLeastShort(curve: readonly Point[], street: Point, step: number, { field }: Ground): readonly Point[] {
  if (curve.length > 1) return curve;
  const { east, north } = field(street);
  return [street, { east: street.east + step * east, north: street.north + step * north }];
}

/** The part of a line around one of its points that lies on land. */
function toShore(points: readonly Point[], land: (point: Point) => boolean, around: Point): Point[] {
  const parts = unbroken(points, land);
  return parts.find((part) => part.includes(around)) ?? [];
}

/** Points as people live: many in the middle, few at the edge. */
function strewn(generator: Generator, count: number, scale: number): Point[] {
  return Array.from({ length: count }, () => {
    const far = Math.min(2.6, -1.1 * exactLog(1 - generator.uniform())) * scale;
    const angle = 2 * Math.PI * generator.uniform();
    return { east: far * exactCosine(angle), north: far * sine(angle) };
  });
}

/** Roads to what lies out of town, and on from where main roads leave it. */
function countryRoads(
  generator: Generator,
  { places, radius }: Town,
  exits: readonly Point[],
  bridged: (point: Point) => boolean,
): PlaneLine[] {
  if (exits.length === 0) return [];
  const outside = places.filter((place) => kilometresBetween(place, centre) > radius);
  const beyond = exits.map((exit) => ({ exit, to: { east: 2.3 * exit.east, north: 2.3 * exit.north } }));
  const served = outside.map((place) => ({
    exit: exits.reduce((a, b) => (kilometresBetween(b, place) < kilometresBetween(a, place) ? b : a)),
    to: place as Point,
  }));
  return [...beyond, ...served].flatMap(({ exit, to }) => {
    const part = unbroken(countryRoad(generator, exit, to), bridged).find((each) => each.includes(exit));
    if (part === undefined) return [];
    return [{ kind: 'country' as const, name: null, points: simplified(part, 0.006, new Set([to])) }];
  });
}

/** A line through the train stations, on past both ends of the town. */
function railways(generator: Generator, { places, radius }: Town, bridged: (point: Point) => boolean): PlaneLine[] {
  const stations = places.filter(({ category }) => category === 'train station');
  if (stations.length === 0) return [];
  const [first, second] = [stations[0]!, stations[1] ?? centre];
  const long = kilometresBetween(first, second) || 1;
  const along = { east: (second.east - first.east) / long, north: (second.north - first.north) / long };
  const end = (from: Point, way: number): Point => {
    const aside = (generator.uniform() - 0.5) * radius;
    return {
      east: from.east + way * 2.4 * radius * along.east - aside * along.north,
      north: from.north + way * 2.4 * radius * along.north + aside * along.east,
    };
  };
  const last = stations[1] ?? first;
  const stops = stations.length > 1 ? [first, last] : [first];
  const line = countryRoad(generator, end(first, -1), stops[0]!);
  const middle = stops.length > 1 ? countryRoad(generator, first, last).slice(1) : [];
  const rest = countryRoad(generator, last, end(last, 1)).slice(1);
  const land = unbroken([...line, ...middle, ...rest], bridged);
  return land.map((points) => ({ kind: 'rail', name: null, points: simplified(points, 0.006, new Set(stations)) }));
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce(
    (sum, point, index) => sum + (index === 0 ? 0 : kilometresBetween(points[index - 1]!, point)),
    0,
  );
}
