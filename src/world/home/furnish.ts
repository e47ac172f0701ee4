import { neighboursOf, reachableFrom } from './grid.ts';
import type { Home, Tile } from './home.ts';
import type { HomeFault, HomeFile } from './home-file.ts';
import { layoutOf, squaresOf, type Layout } from './layout.ts';
import { closedRooms, doorFaults, doorOf, missingUses, strays, unreached } from './lint-home.ts';

/** The home of a file in which `lintDrawing` finds no fault, or what is wrong with how it is furnished. */
export function furnish(file: HomeFile): Home | HomeFault[] {
  const layout = layoutOf(file);
  const misplaced = [...strays(file, layout), ...doorFaults(file)];
  if (misplaced.length > 0) return misplaced;
  const entrance = squaresOf(layout, doorOf(file)!)[0]!;
  const reached = reachableFrom(layout, [entrance]);
  const objects = Object.entries(file.objects).map(([sign, { name, room, uses }]) => {
    const tiles = standingSquares(file, layout, reached, sign).map((square) => tileOf(layout, square));
    return { sign, name, room, uses, tiles };
  });
  const faults = [...closedRooms(file, layout, reached), ...unreached(objects, layout, reached), ...missingUses(file)];
  if (faults.length > 0) return faults;
  return {
    id: file.id,
    name: file.name,
    width: layout.width,
    height: layout.height,
    metresPerTile: file.metresPerTile,
    ...(file.people !== undefined && { people: file.people }),
    rooms: Object.values(file.rooms),
    roomOf: layout.roomOf,
    blocked: layout.blocked,
    objects: objects.map(({ name, room, uses, tiles }) => ({ name, room, uses, tiles })),
    entrance: tileOf(layout, entrance),
  };
}

function tileOf({ width }: Layout, square: number): Tile {
  return { x: square % width, y: Math.floor(square / width) };
}

/** Where somebody can be who uses an object: on it or, if it blocks, beside it, on the bare floor of its room if there is any. */
function standingSquares(file: HomeFile, layout: Layout, reached: readonly boolean[], sign: string): number[] {
  const { blocks, room } = file.objects[sign]!;
  const own = squaresOf(layout, sign);
  if (!blocks) return own.filter((square) => reached[square]);
  const around = new Set(own.flatMap((square) => neighboursOf(layout, square)));
  const beside = [...around]
    .filter((square) => reached[square] && layout.roomOf[square] === room)
    .sort((a, b) => a - b);
  const bare = beside.filter((square) => file.rooms[layout.signs[square]!] !== undefined);
  return bare.length > 0 ? bare : beside;
}
