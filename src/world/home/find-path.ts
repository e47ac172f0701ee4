import { neighboursOf, type Floor } from './grid.ts';
import type { Tile } from './home.ts';
import { numberHeap } from './number-heap.ts';

/**
 * A shortest way from a tile to the nearest of some others, by A*: steps go to the four neighbours and never through what is blocked.
 * Of ways equally long it is always the same one.
 * @returns the tiles from `from` to where it ends, both included; null where there is no way
 */
export function findPath(home: Floor, from: Tile, to: readonly Tile[]): Tile[] | null {
  const { width, height, blocked } = home;
  const isFree = ({ x, y }: Tile) => x >= 0 && y >= 0 && x < width && y < height && !blocked[y * width + x];
  const targets = to.filter(isFree);
  if (!isFree(from) || targets.length === 0) return null;

  const size = width * height;
  const stepsTo = Array.from({ length: size }, () => Infinity);
  const cameFrom = Array.from({ length: size }, () => -1);
  const open = numberHeap();
  const enter = (index: number, steps: number) => {
    const left = leastSteps(index % width, Math.floor(index / width), targets);
    // The shortest way first, of these the nearest to its end, of these the first in reading order: as one number.
    open.push(((steps + left) * size + left) * size + index);
    stepsTo[index] = steps;
  };

  enter(from.y * width + from.x, 0);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const index = key % size;
    if (Math.floor(key / size) % size === 0) return wayTo(index, cameFrom, width);
    const steps = stepsTo[index]! + 1;
    for (const next of neighboursOf(home, index)) {
      if (blocked[next] || stepsTo[next]! <= steps) continue;
      cameFrom[next] = index;
      enter(next, steps);
    }
  }
  return null;
}

/** Steps to the nearest target if nothing stood in the way. */
function leastSteps(x: number, y: number, targets: readonly Tile[]): number {
  let least = Infinity;
  for (const target of targets) least = Math.min(least, Math.abs(target.x - x) + Math.abs(target.y - y));
  return least;
}

function wayTo(end: number, cameFrom: readonly number[], width: number): Tile[] {
  const way: Tile[] = [];
  for (let index = end; index >= 0; index = cameFrom[index]!) {
    way.push({ x: index % width, y: Math.floor(index / width) });
  }
  return way.reverse();
}
