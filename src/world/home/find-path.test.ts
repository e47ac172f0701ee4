import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPath } from './find-path.ts';
import type { Floor } from './grid.ts';
import type { Tile } from './home.ts';

/** A floor from rows in which # is blocked. */
function floorOf(...rows: string[]): Floor {
  return { width: rows[0]!.length, height: rows.length, blocked: Array.from(rows.join(''), (sign) => sign === '#') };
}

/** Steps to the nearest of `to` by a breadth-first search; null where there is no way. */
function stepsByBreadth({ width, height, blocked }: Floor, from: Tile, to: readonly Tile[]): number | null {
  const free = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height && !blocked[y * width + x];
  const seen = new Set<string>();
  let front = free(from.x, from.y) ? [from] : [];
  for (let steps = 0; front.length > 0; steps++) {
    if (front.some(({ x, y }) => to.some((target) => target.x === x && target.y === y))) return steps;
    const next = front.flatMap(({ x, y }) => [
      { x: x + 1, y },
      { x: x - 1, y },
      { x, y: y + 1 },
      { x, y: y - 1 },
    ]);
    front = next.filter(({ x, y }) => {
      const isNew = free(x, y) && !seen.has(`${x},${y}`);
      seen.add(`${x},${y}`);
      return isNew;
    });
  }
  return null;
}

const cases = fc
  .record({ width: fc.integer({ min: 1, max: 14 }), height: fc.integer({ min: 1, max: 14 }) })
  .chain(({ width, height }) => {
    const tile = fc.record({ x: fc.nat(width - 1), y: fc.nat(height - 1) });
    return fc.record({
      floor: fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        blocked: fc.array(
          fc.nat(2).map((draw) => draw === 0),
          { minLength: width * height, maxLength: width * height },
        ),
      }),
      from: tile,
      to: fc.array(tile, { minLength: 1, maxLength: 4 }),
    });
  });

describe('findPath', () => {
  test('is as short as a breadth-first search finds it, free and without gaps; null where there is no way', () => {
    fc.assert(
      fc.property(cases, ({ floor, from, to }) => {
        const path = findPath(floor, from, to);
        const steps = stepsByBreadth(floor, from, to);
        if (path === null || steps === null) {
          expect([path, steps]).toEqual([null, null]);
          return;
        }
        expect(path.length - 1).toBe(steps);
        expect(path[0]).toEqual(from);
        expect(to).toContainEqual(path.at(-1));
        for (const [at, { x, y }] of path.entries()) {
          expect(floor.blocked[y * floor.width + x]).toBe(false);
          const before = path[at - 1];
          if (before !== undefined) expect(Math.abs(before.x - x) + Math.abs(before.y - y)).toBe(1);
        }
        expect(findPath(floor, from, to)).toEqual(path);
      }),
      { numRuns: 2000 },
    );
  });

  test('walls are gone round, corners too', () => {
    const floor = floorOf('..#.', '.##.', '....');
    expect(findPath(floor, { x: 1, y: 0 }, [{ x: 3, y: 0 }])).toEqual(
      [
        [1, 0],
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 2],
        [3, 2],
        [3, 1],
        [3, 0],
      ].map(([x, y]) => ({ x, y })),
    );
    expect(findPath(floorOf('.#', '#.'), { x: 0, y: 0 }, [{ x: 1, y: 1 }])).toBeNull();
  });

  test('the nearest of several targets is walked to, also when that is where one stands', () => {
    const floor = floorOf('.....');
    const end = (from: number, ...to: number[]) =>
      findPath(
        floor,
        { x: from, y: 0 },
        to.map((x) => ({ x, y: 0 })),
      )!.at(-1)!.x;
    expect(end(1, 4, 0)).toBe(0);
    expect(end(3, 0, 4)).toBe(4);
    expect(findPath(floor, { x: 2, y: 0 }, [{ x: 2, y: 0 }])).toEqual([{ x: 2, y: 0 }]);
  });

  test('nobody starts in a wall, ends in one, or walks off the plan', () => {
    const floor = floorOf('.#.');
    expect(findPath(floor, { x: 1, y: 0 }, [{ x: 0, y: 0 }])).toBeNull();
    expect(findPath(floor, { x: 0, y: 0 }, [{ x: 1, y: 0 }])).toBeNull();
    expect(findPath(floor, { x: 0, y: 0 }, [{ x: -1, y: 0 }])).toBeNull();
    expect(findPath(floor, { x: 0, y: 0 }, [])).toBeNull();
  });
});
