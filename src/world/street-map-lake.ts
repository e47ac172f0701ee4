import { exactCosine, type Generator } from '../random/index.ts';
import { sine } from './street-map-field.ts';
import { kilometresBetween, type Point } from './plane.ts';

/** A closed shape around a centre, given by its reach in directions that are equally far apart. */
export interface Blob {
  outline: readonly Point[];
  contains(point: Point): boolean;
}

const rays = 72;

/**
 * A rounded shape that reaches about `size` kilometres.
 * @param avoid points that must lie outside, by `clearance` kilometres at least; none of them may be the centre
 */
export function blobAround(
  generator: Generator,
  centre: Point,
  size: number,
  avoid: readonly Point[] = [],
  clearance = 0.04,
): Blob {
  const waves = [2, 3, 5].map((count) => ({ count, phase: 2 * Math.PI * generator.uniform(), height: 0.42 / count }));
  const reach = Array.from({ length: rays }, (_, ray) => {
    const angle = (2 * Math.PI * ray) / rays;
    return (
      size *
      (0.8 + waves.reduce((sum, { count, phase, height }) => sum + height * exactCosine(count * angle + phase), 0) / 2)
    );
  });
  const directions = reach.map((_, ray) => {
    const angle = (2 * Math.PI * ray) / rays;
    return { east: exactCosine(angle), north: sine(angle) };
  });
  for (const point of avoid) {
    const far = kilometresBetween(point, centre);
    if (far > 1.4 * size + clearance) continue;
    directions.forEach((direction, ray) => {
      const along = (point.east - centre.east) * direction.east + (point.north - centre.north) * direction.north;
      const across = Math.sqrt(Math.max(0, far * far - along * along));
      if (along < 0) return;
      // The shore gives way before the point and comes back beside it.
      const most = Math.max(0.12 * size, along - clearance) + 1.3 * Math.max(0, across - clearance - 0.06 * far);
      reach[ray] = Math.min(reach[ray]!, far <= clearance ? 0.02 * size : most);
    });
  }
  const outline = directions.map((direction, ray) => ({
    east: centre.east + reach[ray]! * direction.east,
    north: centre.north + reach[ray]! * direction.north,
  }));
  return { outline, contains: (point) => insideRing(point, outline) };
}

/** True for a point inside a closed ring (even and odd crossings). */
export function insideRing(point: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const [a, b] = [ring[index]!, ring[last]!];
    if (a.north > point.north === b.north > point.north) continue;
    if (point.east < a.east + ((point.north - a.north) / (b.north - a.north)) * (b.east - a.east)) inside = !inside;
  }
  return inside;
}
