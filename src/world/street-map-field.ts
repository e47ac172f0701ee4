import { exactCosine, type Generator } from '../random/index.ts';
import type { Point } from './plane.ts';

/** The direction in which a town's streets run at a point: a unit vector, of which the other streets run across. */
export type DirectionField = (point: Point) => Point;

/**
 * The directions of a town that has grown: out from the centre and round it, bent by quarters that were laid out straight, and along the shore.
 * Directions are summed with twice their angle, so that a street and the same street the other way are one (tensor fields; Chen et al. 2008,
 * "Interactive procedural street modeling").
 * @param scale kilometres over which the town thins out
 * @param shore the shore's direction and the distance to it; null without one
 */
export function directionField(
  generator: Generator,
  scale: number,
  shore: ((point: Point) => { along: Point; far: number }) | null,
): DirectionField {
  const quarters = Array.from({ length: generator.integer(4, 6) }, () => {
    const turn = 2 * Math.PI * generator.uniform();
    const far = scale * (0.5 + 1.7 * generator.uniform());
    const angle = 2 * Math.PI * generator.uniform();
    return {
      at: { east: far * exactCosine(turn), north: far * sine(turn) },
      double: { east: exactCosine(angle), north: sine(angle) },
      size: scale * (0.35 + 0.4 * generator.uniform()),
    };
  });
  return (point) => {
    const { east, north } = point;
    const square = east * east + north * north + 1e-9;
    const radial = 0.55 + 0.45 / (1 + square / (scale * scale));
    let a = (radial * (east * east - north * north)) / square;
    let b = (radial * 2 * east * north) / square;
    for (const { at, double, size } of quarters) {
      const [x, y] = [east - at.east, north - at.north];
      const near = 1 / (1 + (x * x + y * y) / (size * size));
      const weight = 2.2 * near * near;
      a += weight * double.east;
      b += weight * double.north;
    }
    if (shore !== null) {
      const { along, far } = shore(point);
      const near = far / (0.25 * scale);
      const weight = 3 / (1 + near * near * near * near);
      a += weight * (along.east * along.east - along.north * along.north);
      b += weight * 2 * along.east * along.north;
    }
    const length = Math.sqrt(a * a + b * b) || 1;
    const cosine = Math.sqrt(Math.max(0, (1 + a / length) / 2));
    const half = Math.sqrt(Math.max(0, (1 - a / length) / 2));
    return { east: cosine, north: b < 0 ? -half : half };
  };
}

/** Sine of an angle in radians. */
export function sine(angle: number): number {
  return exactCosine(angle - Math.PI / 2);
}
