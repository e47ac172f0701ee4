import { exactCosine } from '../random/index.ts';
import { kilometresBetween, type Point } from './plane.ts';
import { shortestWay, type Door } from './street-map-shortest.ts';
import { stretchIndex } from './street-map-stretches.ts';
import type { Degrees, StreetMap } from './street-map.ts';

/** How readily each kind of line is taken: kilometres count that much. */
const cost: Readonly<Record<string, number>> = { main: 0.8, ring: 0.85, street: 0.95, lane: 1.1, country: 0.8 };

/** Kilometres around a point in which the nearest street is looked for. */
const reach = 2;

/** Finds ways through a town. */
export type FindWay = (from: Degrees, to: Degrees) => Degrees[];

/**
 * Ways along the streets of a map: from a point to the nearest street, along streets as is shortest, and off to the other point; straight where
 * two points are nearer to each other than to any street.
 */
export function waysThrough(map: StreetMap): FindWay {
  const origin = map.lines[0]?.points[0] ?? [0, 0];
  const kilometres = 111.195;
  const narrowing = Math.max(0.01, exactCosine((origin[1] * Math.PI) / 180));
  const pointOf = ([longitude, latitude]: Degrees): Point => ({
    east: (longitude - origin[0]) * kilometres * narrowing,
    north: (latitude - origin[1]) * kilometres,
  });
  const degreesOf = ({ east, north }: Point): Degrees => [
    Math.round((origin[0] + east / (kilometres * narrowing)) * 1e5) / 1e5,
    Math.round((origin[1] + north / kilometres) * 1e5) / 1e5,
  ];
  const streets = map.lines.filter(({ kind }) => kind !== 'rail');
  const nodes = new Map<string, number>();
  const points: Point[] = [];
  const links: { to: number; far: number }[][] = [];
  const index = stretchIndex(0.3);
  const ends = new Map<Point, number>();
  for (const [line, { kind, points: degrees }] of streets.entries()) {
    const numbers = degrees.map((each) => {
      const key = each.join(' ');
      const known = nodes.get(key);
      if (known !== undefined) return known;
      nodes.set(key, points.length);
      points.push(pointOf(each));
      links.push([]);
      ends.set(points.at(-1)!, points.length - 1);
      return points.length - 1;
    });
    index.add(
      line,
      numbers.map((number) => points[number]!),
    );
    for (let at = 0; at + 1 < numbers.length; at++) {
      const [a, b] = [numbers[at]!, numbers[at + 1]!];
      const far = kilometresBetween(points[a]!, points[b]!) * (cost[kind] ?? 1);
      links[a]!.push({ to: b, far });
      links[b]!.push({ to: a, far });
    }
  }
  if (points.length === 0) return (from, to) => [from, to];
  return (from, to) => {
    const [start, goal] = [gateOf(pointOf(from)), gateOf(pointOf(to))];
    const direct = kilometresBetween(pointOf(from), pointOf(to));
    if (start.off + goal.off > direct) return [from, to];
    const way = shortestWay(points, links, start.doors, goal.doors);
    if (way === null) return [from, to];
    return [from, degreesOf(start.at), ...way.map((each) => degreesOf(each)), degreesOf(goal.at), to];
  };

  /** Where the streets are left for a point: somewhere along the nearest street, or at the corner that is nearest to a point out of town. */
  function gateOf(point: Point): Gate {
    const near = index.nearest(point, reach);
    if (near !== null) {
      const { stretch, at, far } = near;
      const doors = [stretch.a, stretch.b].map((end) => ({ node: ends.get(end)!, far: kilometresBetween(end, at) }));
      return { at, off: far, doors };
    }
    let [node, off] = [0, Infinity];
    points.forEach((each, number) => {
      const far = kilometresBetween(each, point);
      if (far < off) [node, off] = [number, far];
    });
    return { at: points[node]!, off, doors: [{ node, far: 0 }] };
  }
}

/** Where a way leaves the streets. */
interface Gate {
  at: Point;
  /** Kilometres from there to the point that is wanted. */
  off: number;
  doors: readonly Door[];
}
