import { neighboursOf, reachableFrom } from './grid.ts';
import type { Home, HomeUse, Tile } from './home.ts';
import type { HomeFault, HomeFile } from './home-file.ts';
import { layoutOf, squaresOf, type Layout } from './layout.ts';

/** Of each, a day needs at least one use. */
const needed: readonly (readonly HomeUse[])[] = [['sleep'], ['wash'], ['eat'], ['cook', 'drink'], ['rest']];

/** The home of a file in which `lintDrawing` finds no fault, or what is wrong with it. */
export function furnish(file: HomeFile): Home | HomeFault[] {
  const layout = layoutOf(file);
  const strays = straysOf(file, layout);
  if (strays.length > 0) return strays;
  const door = Object.entries(file.objects).find(([, { uses }]) => uses.includes('leave'));
  if (door === undefined) {
    return [{ path: ['objects'], message: 'there is no entrance; give one object, as a front door, the use leave' }];
  }
  const [doorSign, { blocks }] = door;
  if (blocks)
    return [{ path: ['objects', doorSign, 'blocks'], message: 'false is expected, since it is the entrance' }];
  const entrance = squaresOf(layout, doorSign)[0]!;
  const reached = reachableFrom(layout, [entrance]);
  const objects = Object.entries(file.objects).map(([sign, { name, room, uses, blocks }]) => {
    const own = squaresOf(layout, sign);
    const squares = blocks ? besideOf(layout, own, room) : own;
    return { sign, name, room, uses, tiles: squares.filter((square) => reached[square]).map(tileIn(layout)) };
  });
  const faults = [...closedRooms(file, layout, reached), ...unreached(objects), ...missingUses(file)];
  if (faults.length > 0) return faults;
  const { width, height, roomOf, blocked } = layout;
  return {
    id: file.id,
    name: file.name,
    width,
    height,
    metresPerTile: file.metresPerTile,
    ...(file.people !== undefined && { people: file.people }),
    rooms: Object.values(file.rooms),
    roomOf,
    blocked,
    objects: objects.map(({ name, room, uses, tiles }) => ({ name, room, uses, tiles })),
    entrance: tileIn(layout)(entrance),
  };
}

const tileIn =
  ({ width }: Layout) =>
  (square: number): Tile => ({ x: square % width, y: Math.floor(square / width) });

/** Free squares of the room next to an object, in reading order. */
function besideOf(layout: Layout, own: readonly number[], room: string): number[] {
  const beside = own.flatMap((square) => neighboursOf(layout, square));
  return [...new Set(beside)]
    .filter((square) => layout.roomOf[square] === room && !layout.blocked[square])
    .sort((a, b) => a - b);
}

/** Objects that are drawn in a wall or in another room than they say. */
function straysOf({ rooms, objects }: HomeFile, layout: Layout): HomeFault[] {
  const floors = layout.signs.flatMap((sign, square) => (sign in rooms ? [square] : []));
  // A square belongs to a room if one comes from there to the room's bare floor without leaving the room's own squares.
  const connected = new Map(
    Object.values(rooms).map((room) => [
      room,
      reachableFrom(
        { ...layout, blocked: layout.roomOf.map((each) => each !== room) },
        floors.filter((square) => layout.roomOf[square] === room),
      ),
    ]),
  );
  return Object.entries(objects).flatMap(([sign, { name, room }]) => {
    const stray = squaresOf(layout, sign).find((square) => !connected.get(room)![square]);
    if (stray === undefined) return [];
    const { x, y } = tileIn(layout)(stray);
    const message = `row ${y + 1}, character ${x + 1}: the ${name} stands in a wall or in another room than the ${room}`;
    return [{ path: ['objects', sign], message }];
  });
}

function closedRooms({ rooms }: HomeFile, layout: Layout, reached: readonly boolean[]): HomeFault[] {
  return Object.entries(rooms)
    .filter(([, room]) => !reached.some((can, square) => can && layout.roomOf[square] === room))
    .map(([sign, room]) => ({
      path: ['rooms', sign],
      message: `nobody gets into the ${room} from the entrance; draw a door, which is floor in place of a wall`,
    }));
}

function unreached(objects: readonly { sign: string; name: string; tiles: readonly Tile[] }[]): HomeFault[] {
  return objects
    .filter(({ tiles }) => tiles.length === 0)
    .map(({ sign, name }) => ({
      path: ['objects', sign],
      message: `nobody gets to the ${name} from the entrance; leave a free way to it`,
    }));
}

function missingUses({ objects }: HomeFile): HomeFault[] {
  const there = new Set(Object.values(objects).flatMap(({ uses }) => uses));
  return needed
    .filter((either) => !either.some((use) => there.has(use)))
    .map((either) => ({
      path: ['objects'],
      message: `no object has the use ${either.join(' or ')}, which every day needs; add one, or the use to one that is there`,
    }));
}
