import { UsageError } from '../../errors/index.ts';
import { findPath } from './find-path.ts';
import type { Home, Tile } from './home.ts';
import type { HomePlace } from './places.ts';

/** Metres a second, as people walk about at home. */
const pace = 1.2;

/** Seconds that it takes to walk a path of a home. */
export function walkingSeconds(home: Pick<Home, 'metresPerTile'>, path: readonly Tile[]): number {
  return (Math.max(0, path.length - 1) * home.metresPerTile) / pace;
}

/** A way from one place to another. */
export interface Walk {
  /** From tile to tile, first and last included. */
  path: readonly Tile[];
  seconds: number;
}

/** All ways between the places of a home; null stands for away, which begins and ends at the entrance. */
export interface Walks {
  /** Where somebody is who uses an object: always the same tile, the nearest of its tiles to the entrance. */
  tileAt(place: HomePlace | null): Tile;
  /**
   * The way from where somebody is at `from` to where they are at `to`; of no length where these are the same.
   * Both throw a UsageError for what the home does not have.
   */
  between(from: HomePlace | null, to: HomePlace | null): Walk;
}

const cache = new WeakMap<Home, Walks>();

/** The ways of a home; each is searched once, however often it is walked. */
export function walksOf(home: Home): Walks {
  let walks = cache.get(home);
  if (walks === undefined) cache.set(home, (walks = makeWalks(home)));
  return walks;
}

function makeWalks(home: Home): Walks {
  const away = home.objects.length;
  const numbers = new Map<string, Map<string, number>>();
  home.objects.forEach(({ room, name }, number) => {
    const inRoom = numbers.get(room) ?? new Map<string, number>();
    numbers.set(room, inRoom.set(name, number));
  });
  const tiles: (Tile | undefined)[] = [];
  const walks: (Walk | undefined)[] = [];

  const numberOf = (place: HomePlace | null): number => {
    if (place === null) return away;
    const number = numbers.get(place.room)?.get(place.object);
    if (number !== undefined) return number;
    const { room, object } = place;
    throw new UsageError(
      `The home "${home.id}" has no "${object}" in a room "${room}". Use days that were planned for it.`,
    );
  };
  const tileOf = (number: number): Tile =>
    (tiles[number] ??= number === away ? home.entrance : endOf(home, home.entrance, home.objects[number]!.tiles));

  return {
    tileAt: (place) => tileOf(numberOf(place)),
    between: (from, to) => {
      const start = numberOf(from);
      const end = numberOf(to);
      return (walks[start * (away + 1) + end] ??= walkBetween(home, tileOf(start), tileOf(end)));
    },
  };
}

function walkBetween(home: Home, from: Tile, to: Tile): Walk {
  const path = pathIn(home, from, [to]);
  return { path, seconds: walkingSeconds(home, path) };
}

function endOf(home: Home, from: Tile, to: readonly Tile[]): Tile {
  return pathIn(home, from, to).at(-1)!;
}

function pathIn(home: Home, from: Tile, to: readonly Tile[]): readonly Tile[] {
  const path = findPath(home, from, to);
  if (path !== null) return path;
  throw new UsageError(
    `In the home "${home.id}" something cannot be reached from the entrance. Read it with readHome.`,
  );
}
