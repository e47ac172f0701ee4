import type { DrawnHome } from '../../../src/world/home/drawn-home.ts';

/** A gap in a wall. */
export interface Door {
  /** Tiles of the gap, numbered row by row; side by side. */
  tiles: readonly number[];
  /** True where one goes through it up or down: the wall lies from left to right. */
  upright: boolean;
  /** Towards which side its leaf opens, along the way through: 1 is down or right. */
  opens: 1 | -1;
  /** An open passage has no leaf, as where stairs begin. */
  leaf: boolean;
  entrance: boolean;
}

/** Widest gap, in tiles, that still looks like one. */
const widest = 3;

/** The doors of a home: floor in place of a wall between two rooms, and the entrance. */
export function doorsOf(home: DrawnHome): Door[] {
  const { width, height, roomOf, entrance } = home;
  const way = (x: number, y: number) => (x < 0 || y < 0 || x >= width || y >= height ? null : roomOf[y * width + x]!);
  const taken = new Set<number>();
  const doors: Door[] = [];
  const entered = entrance.y * width + entrance.x;

  const tryRun = (x: number, y: number, upright: boolean) => {
    const [alongX, alongY] = upright ? [1, 0] : [0, 1];
    if (way(x - alongX, y - alongY) !== null) return;
    let length = 0;
    while (length <= widest && way(x + length * alongX, y + length * alongY) !== null) length++;
    if (length === 0 || length > widest || way(x + length * alongX, y + length * alongY) !== null) return;
    const tiles = Array.from({ length }, (_, step) => (y + step * alongY) * width + x + step * alongX);
    const isEntrance = tiles.includes(entered);
    const sidesOf = (tile: number) => {
      const [tx, ty] = [tile % width, Math.floor(tile / width)];
      return [way(tx - alongY, ty - alongX), way(tx + alongY, ty + alongX)] as const;
    };
    const parts = tiles.map(sidesOf);
    if (isEntrance) {
      if (!parts.some(([before, after]) => (before === null) !== (after === null))) return;
    } else if (!parts.every(([before, after]) => before !== null && after !== null && before !== after)) return;
    const step = upright ? width : 1;
    if (tiles.some((tile) => taken.has(tile) || taken.has(tile - step) || taken.has(tile + step))) return;
    for (const tile of tiles) taken.add(tile);
    const own = roomOf[tiles[0]!];
    const [before] = parts[0]!;
    const corridor = tiles.some(
      (tile) => isCorridor(home, tile - step, upright) || isCorridor(home, tile + step, upright),
    );
    doors.push({
      tiles,
      upright,
      opens: before === own ? -1 : 1,
      leaf: isEntrance || (length === 1 && !corridor),
      entrance: isEntrance,
    });
  };

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      tryRun(x, y, true);
      tryRun(x, y, false);
    }
  }
  return doors;
}

/** True for a tile with walls to both sides of the way: a door in front of it would be no door. */
function isCorridor({ width, roomOf }: DrawnHome, tile: number, upright: boolean): boolean {
  const across = upright ? 1 : width;
  return roomOf[tile] !== null && roomOf[tile - across] === null && roomOf[tile + across] === null;
}
