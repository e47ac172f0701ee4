import type { DrawnHome } from '../../../src/world/home/drawn-home.ts';
import { doorsOf, type Door } from './doors.ts';
import { outline } from './outline.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** A room as it is drawn. */
export interface PlanRoom {
  name: string;
  kind: 'room' | 'wet' | 'stairs' | 'outside';
  path: string;
  /** Where its name stands, and the tiles that it has for it. */
  label: { x: number; y: number; width: number };
}

/** A home as a drawing, in tiles. */
export interface HomePlan {
  /** What is to be seen. */
  view: { x: number; y: number; width: number; height: number };
  /** Walls, as one shape under the rooms. */
  walls: string;
  rooms: readonly PlanRoom[];
  doors: readonly Door[];
  pieces: readonly Piece[];
}

/** By how much a room lies over the tiles of its walls: what is left of these is how thick walls are. */
const overlap = 0.34;

const kinds: readonly (readonly [RegExp, PlanRoom['kind']])[] = [
  [/garden|yard|balcony|terrace|patio|porch|veranda|orchard/, 'outside'],
  [/bath|shower|toilet|wash|laundry/, 'wet'],
  [/stair/, 'stairs'],
];

const plans = new WeakMap<DrawnHome, HomePlan>();

/** The drawing of a home; made once. */
export function planOf(home: DrawnHome): HomePlan {
  let plan = plans.get(home);
  if (plan === undefined) plans.set(home, (plan = makePlan(home)));
  return plan;
}

function makePlan(home: DrawnHome): HomePlan {
  const { width } = home;
  const doors = doorsOf(home);
  const gaps = new Set(doors.flatMap(({ tiles }) => tiles));
  const kindOf = (name: string) => kinds.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ?? 'room';
  const tilesOf = (name: string) =>
    new Set(home.roomOf.flatMap((room, tile) => (room === name && !gaps.has(tile) ? [tile] : [])));
  const rooms = home.rooms.flatMap((name): PlanRoom[] => {
    const tiles = tilesOf(name);
    if (tiles.size === 0) return [];
    const path = outline(tiles, { width, grow: overlap, radius: 0.3 });
    return [{ name, kind: kindOf(name), path, label: labelOf(home, tiles) }];
  });
  const built = new Set<number>();
  for (const { name, kind } of rooms) {
    if (kind === 'outside') continue;
    for (const tile of tilesOf(name)) for (const near of around(home, tile)) built.add(near);
  }
  const inside = new Set(rooms.flatMap(({ name, kind }) => (kind === 'outside' ? [] : [...tilesOf(name)])));
  for (const gap of gaps) {
    if ([gap - width, gap - 1, gap + 1, gap + width].some((near) => inside.has(near))) built.add(gap);
  }
  return {
    view: viewOf(home),
    walls: outline(built, { width, grow: -overlap, radius: 0.34 }),
    rooms: rooms.toSorted((a, b) => Number(b.kind === 'outside') - Number(a.kind === 'outside')),
    doors,
    pieces: piecesOf(home),
  };
}

/** A tile, and the walls around it. */
function around({ width, height, roomOf }: DrawnHome, tile: number): number[] {
  const [x, y] = [tile % width, Math.floor(tile / width)];
  const near: number[] = [];
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
      const other = row * width + column;
      if (roomOf[other] === null || roomOf[other] === roomOf[tile]) near.push(other);
    }
  }
  return near;
}

/** Part of the plan that holds anything, with a margin. */
function viewOf({ width, roomOf, walls }: DrawnHome): HomePlan['view'] {
  const used = roomOf.flatMap((room, tile) => (room !== null || walls[tile] ? [tile] : []));
  const xs = used.map((tile) => tile % width);
  const ys = used.map((tile) => Math.floor(tile / width));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x: x - 0.2, y: y - 0.2, width: Math.max(...xs) - x + 1.4, height: Math.max(...ys) - y + 1.4 };
}

/** The longest stretch of bare floor of a room, nearest to its middle. */
function labelOf(home: DrawnHome, tiles: ReadonlySet<number>): PlanRoom['label'] {
  const { width } = home;
  const taken = new Set(home.furniture.flatMap(({ squares }) => squares.map(({ x, y }) => y * width + x)));
  const free = (tile: number) => tiles.has(tile) && !taken.has(tile);
  const places = Array.from(tiles, (tile) => ({ x: tile % width, y: Math.floor(tile / width) }));
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  };
  let best: { x: number; y: number; width: number; worth: number } | null = null;
  for (const tile of tiles) {
    if (!free(tile) || (free(tile - 1) && tile % width > 0)) continue;
    let length = 1;
    while (free(tile + length) && (tile + length) % width > 0) length++;
    const [x, y] = [(tile % width) + length / 2, Math.floor(tile / width) + 0.5];
    const worth = Math.min(length, 5) - 0.25 * (Math.abs(x - middle.x - 0.5) + Math.abs(y - middle.y - 0.5));
    if (best === null || worth > best.worth) best = { x, y, width: length, worth };
  }
  const { x, y, width: room } = best ?? { x: middle.x + 0.5, y: middle.y + 0.5, width: 1 };
  return { x, y, width: room };
}
