import type { Home, HomeUse, Tile } from './home.ts';
import type { HomeFile } from './home-file.ts';
import { layoutOf, squaresOf, wall } from './layout.ts';

/** What stands in a room, with the squares that it takes up; its `tiles` in the home are where somebody stands to use it. */
export interface Furniture {
  name: string;
  room: string;
  uses: readonly HomeUse[];
  /** True for what nobody can walk over. */
  blocks: boolean;
  squares: readonly Tile[];
}

/** A home with all that a picture of it needs. It is no part of any identity: what is walked in is the home alone. */
export interface DrawnHome extends Home {
  /** True for walls, row by row; what is neither wall nor room lies outside. */
  walls: readonly boolean[];
  /** In the order of the home's file; the entrance is one of them. */
  furniture: readonly Furniture[];
}

/** A home with its drawing. @param file from which the home was read */
export function drawnHome(home: Home, file: HomeFile): DrawnHome {
  const layout = layoutOf(file);
  return {
    ...home,
    walls: layout.signs.map((sign) => sign === wall),
    furniture: Object.entries(file.objects).map(([sign, { name, room, uses, blocks }]) => ({
      name,
      room,
      uses,
      blocks,
      squares: squaresOf(layout, sign).map((square) => ({
        x: square % layout.width,
        y: Math.floor(square / layout.width),
      })),
    })),
  };
}
