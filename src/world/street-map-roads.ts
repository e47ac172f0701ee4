import { exactCosine, type Generator } from '../random/index.ts';
import { between, smoothCurve } from './street-map-curve.ts';
import { sine } from './street-map-field.ts';
import { kilometresBetween, type Point } from './plane.ts';
import type { Place } from './place.ts';
import { settings, type Setting } from './towns.ts';
import type { Town } from './town.ts';

/** How many roads lead out of a city, suburb, small town and village, at most; and how many rings each has, in shares of its radius. */
const roadsOut = [7, 6, 5, 3];
const rings: Record<Setting, readonly number[]> = {
  city: [0.17, 0.46],
  suburb: [0.36],
  'small town': [0.24],
  village: [],
};

const centre: Point = { east: 0, north: 0 };

/** A main road: from the centre through the place that it is named after to the edge of the town. */
export interface MainRoad {
  street: Place;
  points: readonly Point[];
}

/** The main roads: through those streets that lie in the most different directions. */
export function mainRoads(generator: Generator, town: Town): MainRoad[] {
  const { streets, radius, entry } = town;
  const most = Math.min(roadsOut[settings.indexOf(entry.setting)]!, Math.ceil(streets.length / 2));
  const candidates = streets.filter((street) => far(street) > 0.08 * radius && far(street) < 0.75 * radius);
  const chosen: Place[] = [];
  while (chosen.length < most) {
    const next = farthestAside(candidates, chosen);
    if (next === null || (chosen.length > 0 && asideOf(next, chosen) < 0.12)) break;
    chosen.push(next);
  }
  return chosen.map((street) => ({ street, points: roadThrough(generator, street, radius) }));
}

/** The rings, closed, as far as they lie on land. */
export function ringRoads(generator: Generator, town: Town, dry: (point: Point) => boolean): Point[][] {
  return rings[town.entry.setting].flatMap((share) => {
    const wobble = Array.from({ length: 12 }, () => 1 + 0.16 * (generator.uniform() - 0.5));
    const turn = 2 * Math.PI * generator.uniform();
    const knots = [...wobble, wobble[0]!, wobble[1]!, wobble[2]!].map((factor, index) => {
      const angle = turn + (2 * Math.PI * index) / 12;
      return {
        east: share * town.radius * factor * exactCosine(angle),
        north: share * town.radius * factor * sine(angle),
      };
    });
    const curve = smoothCurve(knots, town.radius / 80);
    const from = curve.indexOf(knots[1]!);
    const ring = [...curve.slice(from, curve.indexOf(knots[13]!)), curve[from]!];
    return unbroken(ring, dry);
  });
}

/** The longest parts of a line that fulfil a condition; short ones are left out. */
export function unbroken(line: readonly Point[], condition: (point: Point) => boolean): Point[][] {
  const parts: Point[][] = [[]];
  for (const point of line) {
    if (condition(point)) parts.at(-1)!.push(point);
    else if (parts.at(-1)!.length > 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 4);
}

/** From where a main road leaves the town to somewhere out of it. */
export function countryRoad(generator: Generator, from: Point, to: Point): Point[] {
  const long = kilometresBetween(from, to);
  const bends = Math.max(1, Math.min(6, Math.round(long / 1.5)));
  const knots = [from];
  for (let bend = 1; bend <= bends; bend++) {
    const at = between(from, to, bend / (bends + 1));
    const aside = (generator.uniform() - 0.5) * Math.min(1, 0.22 * long);
    knots.push({
      east: at.east - (aside * (to.north - from.north)) / long,
      north: at.north + (aside * (to.east - from.east)) / long,
    });
  }
  return smoothCurve([...knots, to], 0.15);
}

function roadThrough(generator: Generator, street: Place, radius: number): Point[] {
  const from = far(street);
  const out = { east: street.east / from, north: street.north / from };
  const aside = (kilometres: number) => (generator.uniform() - 0.5) * 0.22 * Math.min(kilometres, 0.35 * radius);
  const at = (kilometres: number, left: number) => ({
    east: out.east * kilometres - out.north * left,
    north: out.north * kilometres + out.east * left,
  });
  const knots: Point[] = [centre];
  if (from > 0.2 * radius) knots.push(at(0.5 * from, aside(0.5 * from)));
  knots.push(street);
  const rest = radius - from;
  const bends = Math.max(1, Math.round(rest / (0.22 * radius)));
  let left = 0;
  for (let bend = 1; bend <= bends; bend++) {
    left += aside(0.35 * radius) * 1.4;
    const square = Math.min(left * left, 0.3 * radius * radius);
    const end = bend === bends ? Math.sqrt(radius * radius * 0.998 - square) : from + (rest * bend) / bends;
    knots.push(at(end, left));
  }
  return smoothCurve(knots, radius / 80).filter((point) => far(point) <= radius);
}

function farthestAside(candidates: readonly Place[], chosen: readonly Place[]): Place | null {
  let [best, most] = [null as Place | null, -1];
  for (const candidate of candidates) {
    const aside = chosen.length === 0 ? far(candidate) : asideOf(candidate, chosen);
    if (aside > most) [best, most] = [candidate, aside];
  }
  return best;
}

/** 0 in the direction of one of the others, seen from the centre, 2 opposite to all of them. */
function asideOf(place: Place, others: readonly Place[]): number {
  const cosines = others.map(
    (other) => (place.east * other.east + place.north * other.north) / (far(place) * far(other)),
  );
  return 1 - Math.max(...cosines);
}

function far(point: Point): number {
  return kilometresBetween(centre, point);
}
