import { kilometresBetween, type Point } from './plane.ts';
import type { PlaneLine } from './street-map-network.ts';

/**
 * The same lines and, where some of them hang together with no others, the shortest lanes from those to all the rest: so that every street can be
 * walked to. Railways are left alone.
 */
export function joined(lines: readonly PlaneLine[]): PlaneLine[] {
  const [largest, ...islands] = islandsOf(lines.filter(({ kind }) => kind !== 'rail')).toSorted(
    (a, b) => b.length - a.length,
  );
  if (largest === undefined) return [...lines];
  const lanes: PlaneLine[] = [];
  const mainland = [...largest];
  for (const island of islands) {
    let best: { points: readonly [Point, Point]; far: number } | null = null;
    for (const from of island) {
      for (const to of mainland) {
        const far = kilometresBetween(from, to);
        if (best === null || far < best.far) best = { points: [from, to], far };
      }
    }
    if (best !== null) lanes.push({ kind: 'lane', name: null, points: best.points });
    mainland.push(...island);
  }
  return [...lines, ...lanes];
}

/** The corners of lines that hang together by corners that they share. */
function islandsOf(lines: readonly PlaneLine[]): Point[][] {
  const group = new Map<string, { points: Point[] }>();
  for (const { points } of lines) {
    const met = new Set(points.flatMap((point) => group.get(keyOf(point)) ?? []));
    const whole = { points: [...met].flatMap((each) => each.points) };
    const known = new Set(whole.points.map(keyOf));
    whole.points.push(...points.filter((point) => !known.has(keyOf(point))));
    for (const point of whole.points) group.set(keyOf(point), whole);
  }
  return [...new Set(group.values())].map(({ points }) => points);
}

/** Corners that are the same to about a metre are one, as they are in degrees. */
function keyOf({ east, north }: Point): string {
  return `${Math.round(east * 1e4)} ${Math.round(north * 1e4)}`;
}
