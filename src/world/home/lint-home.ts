import { reachableFrom } from './grid.ts';
import type { HomeUse, Tile } from './home.ts';
import type { HomeFault, HomeFile } from './home-file.ts';
import { squaresOf, type Layout } from './layout.ts';

/** Of each, a day needs at least one use; leaving is seen to by `doorFaults`. */
const needed: readonly (readonly HomeUse[])[] = [['sleep'], ['wash'], ['eat'], ['cook', 'drink'], ['rest']];

/** Sign of the object at which somebody leaves and comes back: the first with that use. */
export function doorOf({ objects }: HomeFile): string | undefined {
  return Object.keys(objects).find((sign) => objects[sign]!.uses.includes('leave'));
}

/** Whether there is an entrance that somebody can stand in. */
export function doorFaults(file: HomeFile): HomeFault[] {
  const door = doorOf(file);
  if (door === undefined) {
    return [{ path: ['objects'], message: 'there is no entrance; give one object, as a front door, the use leave' }];
  }
  if (!file.objects[door]!.blocks) return [];
  return [{ path: ['objects', door, 'blocks'], message: 'false is expected, since it is the entrance' }];
}

/** Objects that are drawn in a wall or in another room than they say. */
export function strays({ rooms, objects }: HomeFile, layout: Layout): HomeFault[] {
  // An object is in a room if one comes from it to the room's bare floor without leaving what is the room's.
  const connected = new Map(
    Object.entries(rooms).map(([sign, room]) => [
      room,
      reachableFrom({ ...layout, blocked: layout.roomOf.map((each) => each !== room) }, squaresOf(layout, sign)),
    ]),
  );
  return Object.entries(objects).flatMap(([sign, { name, room }]) => {
    const stray = squaresOf(layout, sign).find((square) => !connected.get(room)![square]);
    if (stray === undefined) return [];
    const where = `row ${Math.floor(stray / layout.width) + 1}, character ${(stray % layout.width) + 1}`;
    const message = `the ${name} stands in a wall or in another room than the ${room} (${where}); draw it beside floor of its room`;
    return [{ path: ['objects', sign], message }];
  });
}

/** Rooms of which no square can be reached. */
export function closedRooms({ rooms }: HomeFile, layout: Layout, reached: readonly boolean[]): HomeFault[] {
  return Object.entries(rooms)
    .filter(([, room]) => isClosed(room, layout, reached))
    .map(([sign, room]) => ({
      path: ['rooms', sign],
      message: `nobody gets into the ${room} from the entrance; draw a door, which is floor in place of a wall`,
    }));
}

/** Objects without a tile to use them from, in rooms that can be entered. */
export function unreached(
  objects: readonly { sign: string; name: string; room: string; tiles: readonly Tile[] }[],
  layout: Layout,
  reached: readonly boolean[],
): HomeFault[] {
  return objects
    .filter(({ room, tiles }) => tiles.length === 0 && !isClosed(room, layout, reached))
    .map(({ sign, name }) => ({
      path: ['objects', sign],
      message: `nobody gets to the ${name} from the entrance; leave a free way to it`,
    }));
}

function isClosed(room: string, layout: Layout, reached: readonly boolean[]): boolean {
  return !reached.some((can, square) => can && layout.roomOf[square] === room);
}

/** Uses that every day needs and no object has. */
export function missingUses({ objects }: HomeFile): HomeFault[] {
  const there = new Set(Object.values(objects).flatMap(({ uses }) => uses));
  return needed
    .filter((either) => !either.some((use) => there.has(use)))
    .map((either) => ({
      path: ['objects'],
      message: `no object has the use ${either.join(' or ')}, which every day needs; add one, or give the use to one that is there`,
    }));
}
