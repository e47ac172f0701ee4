import { kilometresBetween, type Point } from './plane.ts';
import type { DirectionField } from './street-map-field.ts';
import type { Stretch, StretchIndex } from './street-map-stretches.ts';

/** What streets are traced through. */
export interface Ground {
  field: DirectionField;
  /** The lines that are there already. */
  index: StretchIndex;
  /** Kilometres of a step. */
  step: number;
  /** Kilometres that streets side by side keep between them at a point. */
  apart(point: Point): number;
  /** True where no street may be. */
  closed(point: Point): boolean;
}

/** How a street is to be. */
export interface Wanted {
  /** Across the field's direction rather than along it. */
  across: boolean;
  /** Kilometres that it runs from its point in either direction before it ends at the next street. */
  reach: number;
  /** Kilometres after which it ends wherever it is. */
  most: number;
}

/** A street through `seed`, in both directions from it; the seed itself is one of its points. */
export function traceStreet(ground: Ground, seed: Point, wanted: Wanted): Point[] {
  const ahead = traceHalf(ground, seed, wanted, 1);
  const back = traceHalf(ground, seed, wanted, -1);
  return [...back.toReversed(), seed, ...ahead];
}

/** Kilometres from `seed` to the nearest line that runs nearly the same way; Infinity when none is as near as `reach`. */
export function besides(ground: Ground, seed: Point, across: boolean, reach: number): number {
  const direction = directionAt(ground, seed, across, null);
  return ground.index.nearest(seed, reach, sideBySide(direction))?.far ?? Infinity;
}

function traceHalf(ground: Ground, seed: Point, { across, reach, most }: Wanted, way: 1 | -1): Point[] {
  const { index, step } = ground;
  const start = directionAt(ground, seed, across, null);
  let direction: Point = { east: way * start.east, north: way * start.north };
  const points: Point[] = [];
  let here = seed;
  let free = besides(ground, seed, across, ground.apart(seed)) === Infinity;
  for (let run = step; run <= most; run += step) {
    direction = directionAt(ground, here, across, direction);
    const halfway = moved(here, direction, step / 2);
    direction = directionAt(ground, halfway, across, direction);
    const next = moved(here, direction, step);
    if (ground.closed(next)) break;
    const met = nearestOf(here, index.crossings(here, next, crossing(direction)), step / 50);
    if (met !== null && run > reach) return [...points, met];
    const apart = ground.apart(next);
    const beside = index.nearest(next, free ? 0.8 * apart : 0.3 * apart, sideBySide(direction));
    if (beside !== null && run > 3 * step) return [...points, next, beside.at];
    free ||= index.nearest(next, apart, sideBySide(direction)) === null;
    points.push(next);
    here = next;
  }
  return points;
}

function directionAt({ field }: Ground, point: Point, across: boolean, before: Point | null): Point {
  const { east, north } = field(point);
  const direction = across ? { east: -north, north: east } : { east, north };
  const turned = before !== null && direction.east * before.east + direction.north * before.north < 0;
  return turned ? { east: -direction.east, north: -direction.north } : direction;
}

function moved(from: Point, direction: Point, far: number): Point {
  return { east: from.east + far * direction.east, north: from.north + far * direction.north };
}

/** How alike two directions are: 1 for side by side, 0 for at a right angle. */
function likeness({ a, b }: Stretch, direction: Point): number {
  const [east, north] = [b.east - a.east, b.north - a.north];
  return Math.abs(east * direction.east + north * direction.north) / (Math.sqrt(east * east + north * north) || 1);
}

function sideBySide(direction: Point): (stretch: Stretch) => boolean {
  return (stretch) => likeness(stretch, direction) > 0.82;
}

function crossing(direction: Point): (stretch: Stretch) => boolean {
  return (stretch) => likeness(stretch, direction) < 0.9;
}

function nearestOf(from: Point, found: readonly { at: Point }[], least: number): Point | null {
  let best: Point | null = null;
  for (const { at } of found) {
    const far = kilometresBetween(from, at);
    if (far >= least && (best === null || far < kilometresBetween(from, best))) best = at;
  }
  return best;
}
