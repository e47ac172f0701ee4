/** Kilometres east and north of a town's centre. */
export interface Point {
  east: number;
  north: number;
}

/** Kilometres between two points of one town's plane. */
export function kilometresBetween(a: Point, b: Point): number {
  const [east, north] = [a.east - b.east, a.north - b.north];
  return Math.sqrt(east * east + north * north);
}

const directions = ['east', 'north-east', 'north', 'north-west', 'west', 'south-west', 'south', 'south-east'] as const;

/** The compass point in which `to` lies, seen from `from`: one of eight. */
export function directionOf(from: Point, to: Point): (typeof directions)[number] {
  const [east, north] = [to.east - from.east, to.north - from.north];
  const tangent = Math.SQRT2 - 1;
  const across = Math.abs(north) <= tangent * Math.abs(east);
  const along = Math.abs(east) <= tangent * Math.abs(north);
  const quarter = across ? (east >= 0 ? 0 : 4) : along ? (north >= 0 ? 2 : 6) : null;
  return directions[quarter ?? (east > 0 ? (north > 0 ? 1 : 7) : north > 0 ? 3 : 5)];
}
