import { kilometresBetween, type Point } from './plane.ts';

/** The point a share of the way from `a` to `b`. */
export function between(a: Point, b: Point, share: number): Point {
  return { east: a.east + share * (b.east - a.east), north: a.north + share * (b.north - a.north) };
}

/** The point of the stretch from `a` to `b` that is nearest to `point`. */
export function nearestOnStretch(point: Point, a: Point, b: Point): Point {
  const [east, north] = [b.east - a.east, b.north - a.north];
  const square = east * east + north * north;
  if (square === 0) return a;
  const along = ((point.east - a.east) * east + (point.north - a.north) * north) / square;
  return along <= 0 ? a : along >= 1 ? b : between(a, b, along);
}

/** Where the stretches from `a` to `b` and from `c` to `d` meet; null when they do not, or run side by side. */
export function crossingOf(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [east, north] = [b.east - a.east, b.north - a.north];
  const [otherEast, otherNorth] = [d.east - c.east, d.north - c.north];
  const turn = east * otherNorth - north * otherEast;
  if (turn === 0) return null;
  const along = ((c.east - a.east) * otherNorth - (c.north - a.north) * otherEast) / turn;
  const other = ((c.east - a.east) * north - (c.north - a.north) * east) / turn;
  return along >= 0 && along <= 1 && other >= 0 && other <= 1 ? between(a, b, along) : null;
}

/** A smooth curve (Catmull and Rom's) through all `points`, with about one vertex in `step` kilometres; the points themselves are among them. */
export function smoothCurve(points: readonly Point[], step: number): Point[] {
  const curve: Point[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const [from, to] = [points[index]!, points[index + 1]!];
    const before = points[index - 1] ?? mirrored(to, from);
    const after = points[index + 2] ?? mirrored(from, to);
    const parts = Math.max(1, Math.ceil(kilometresBetween(from, to) / step));
    curve.push(from);
    for (let part = 1; part < parts; part++) curve.push(splinePoint([before, from, to, after], part / parts));
  }
  const last = points.at(-1);
  if (last !== undefined) curve.push(last);
  return curve;
}

/** `points` without those that lie within `tolerance` kilometres of the line that remains (Douglas and Peucker's); `kept` always remain. */
export function simplified(points: readonly Point[], tolerance: number, kept: ReadonlySet<Point>): Point[] {
  const remains = new Set([0, points.length - 1]);
  points.forEach((point, index) => kept.has(point) && remains.add(index));
  const fixed = [...remains].toSorted((a, b) => a - b);
  const open = fixed.slice(1).map((to, index) => [fixed[index]!, to] as const);
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [from, to] = stretch;
    let [farthest, far] = [-1, tolerance];
    for (let index = from + 1; index < to; index++) {
      const away = kilometresBetween(points[index]!, nearestOnStretch(points[index]!, points[from]!, points[to]!));
      if (away > far) [farthest, far] = [index, away];
    }
    if (farthest < 0) continue;
    remains.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => remains.has(index));
}

function mirrored(point: Point, centre: Point): Point {
  return { east: 2 * centre.east - point.east, north: 2 * centre.north - point.north };
}

function splinePoint(knots: readonly [Point, Point, Point, Point], t: number): Point {
  const [square, cube] = [t * t, t * t * t];
  const weights = [
    (-cube + 2 * square - t) / 2,
    (3 * cube - 5 * square + 2) / 2,
    (-3 * cube + 4 * square + t) / 2,
    (cube - square) / 2,
  ];
  let [east, north] = [0, 0];
  knots.forEach((knot, index) => {
    east += weights[index]! * knot.east;
    north += weights[index]! * knot.north;
  });
  return { east, north };
}
