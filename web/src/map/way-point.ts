import type { Degrees } from '../../../src/world/index.ts';

const narrowing = (latitude: number) => Math.max(0.01, Math.cos((latitude * Math.PI) / 180));

/** Length of a piece, in degrees of latitude. */
function lengthOf(a: Degrees, b: Degrees): number {
  return Math.hypot((b[0] - a[0]) * narrowing((a[1] + b[1]) / 2), b[1] - a[1]);
}

/** The part of a way that is behind somebody who has gone a share of it, from 0 to 1; its last point is where they are. */
export function wayBehind(points: readonly Degrees[], share: number): Degrees[] {
  const lengths = points.slice(1).map((point, index) => lengthOf(points[index]!, point));
  let left = share * lengths.reduce((sum, each) => sum + each, 0);
  const behind: Degrees[] = points.slice(0, 1);
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index]!, points[index + 1]!];
    if (length >= left) {
      const part = length === 0 ? 1 : left / length;
      behind.push([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
      return behind;
    }
    behind.push(to);
    left -= length;
  }
  return behind;
}
