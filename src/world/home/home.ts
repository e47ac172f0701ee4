/** A square of the floor, counted from the upper left corner of the plan. */
export interface Tile {
  x: number;
  y: number;
}

/** What an object in a home can be used for. */
export const homeUses = [
  'sleep',
  'wash',
  'dress',
  'cook',
  'eat',
  'drink',
  'desk work',
  'read',
  'watch',
  'listen',
  'exercise',
  'make',
  'play',
  'talk',
  'rest',
  'garden',
  'plants',
  'laundry',
  'tidy',
  'children',
  'leave',
] as const;

/** One of {@link homeUses}. */
export type HomeUse = (typeof homeUses)[number];

/** A thing in a room that somebody can be at. */
export interface HomeObject {
  /** Unique in its room, as "stove". */
  name: string;
  room: string;
  /** What it is good for; empty for what only stands there. */
  uses: readonly HomeUse[];
  /** Tiles on which somebody stands, sits or lies to use it; never empty, all reachable from the entrance. */
  tiles: readonly Tile[];
}

/** A home as data: what can be walked on, the rooms, and what stands in them. */
export interface Home {
  /** Unique among homes, as "flat-two-rooms". */
  id: string;
  /** As "a flat with two rooms and a balcony". */
  name: string;
  width: number;
  height: number;
  /** Side of a tile, in metres. */
  metresPerTile: number;
  /** How many people it is made for; absent where nothing is said. */
  people?: number | undefined;
  rooms: readonly string[];
  /** The room of each tile, row by row; null for walls and outside. */
  roomOf: readonly (string | null)[];
  /** True where nobody can walk, row by row: walls, and furniture that fills its tile. */
  blocked: readonly boolean[];
  objects: readonly HomeObject[];
  /** Where somebody leaves and comes back. */
  entrance: Tile;
}
