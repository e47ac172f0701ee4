import { crossingOf, nearestOnStretch } from './street-map-curve.ts';
import { kilometresBetween, type Point } from './plane.ts';

/** A straight piece of a line. */
export interface Stretch {
  a: Point;
  b: Point;
  /** Which line it belongs to. */
  line: number;
}

/** Finds the pieces of lines that lie near a point, by squares of the plane. */
export interface StretchIndex {
  add(line: number, points: readonly Point[]): void;
  /**
   * The nearest piece within `reach` kilometres of a point.
   * @param accept which pieces count; all by default
   */
  nearest(
    point: Point,
    reach: number,
    accept?: (stretch: Stretch) => boolean,
  ): { stretch: Stretch; at: Point; far: number } | null;
  /** Where the stretch from `a` to `b` meets pieces of other lines, in no order. */
  crossings(a: Point, b: Point, accept: (stretch: Stretch) => boolean): { stretch: Stretch; at: Point }[];
}

/** An empty index. @param size kilometres of a square's side; pieces should not be much longer */
export function stretchIndex(size: number): StretchIndex {
  const squares = new Map<number, Stretch[]>();
  const column = (value: number) => Math.floor(value / size) + 50_000;
  const visit = (least: Point, most: Point, look: (stretch: Stretch) => void): void => {
    for (let x = column(least.east); x <= column(most.east); x++) {
      for (let y = column(least.north); y <= column(most.north); y++) squares.get(x * 100_000 + y)?.forEach(look);
    }
  };
  return {
    add(line, points) {
      for (let index = 0; index + 1 < points.length; index++) {
        const stretch = { a: points[index]!, b: points[index + 1]!, line };
        const [least, most] = boxOf(stretch.a, stretch.b, 0);
        for (let x = column(least.east); x <= column(most.east); x++) {
          for (let y = column(least.north); y <= column(most.north); y++) {
            const square = squares.get(x * 100_000 + y);
            if (square === undefined) squares.set(x * 100_000 + y, [stretch]);
            else square.push(stretch);
          }
        }
      }
    },
    nearest(point, reach, accept = () => true) {
      let best: { stretch: Stretch; at: Point; far: number } | null = null;
      let least = reach;
      const [low, high] = boxOf(point, point, reach);
      visit(low, high, (stretch) => {
        const at = nearestOnStretch(point, stretch.a, stretch.b);
        const far = kilometresBetween(point, at);
        if (far > least || !accept(stretch)) return;
        best = { stretch, at, far };
        least = far;
      });
      return best;
    },
    crossings(a, b, accept) {
      const found = new Map<Stretch, Point>();
      const [low, high] = boxOf(a, b, 0);
      visit(low, high, (stretch) => {
        if (found.has(stretch) || !accept(stretch)) return;
        const at = crossingOf(a, b, stretch.a, stretch.b);
        if (at !== null) found.set(stretch, at);
      });
      return [...found].map(([stretch, at]) => ({ stretch, at }));
    },
  };
}

function boxOf(a: Point, b: Point, margin: number): [least: Point, most: Point] {
  return [
    { east: Math.min(a.east, b.east) - margin, north: Math.min(a.north, b.north) - margin },
    { east: Math.max(a.east, b.east) + margin, north: Math.max(a.north, b.north) + margin },
  ];
}
