import type { Floor } from './grid.ts';
import type { HomeFile } from './home-file.ts';

/** Sign of a wall. */
export const wall = '#';
/** Sign of what lies outside. */
export const outside = ' ';

/** The signs of a row, one for each square. */
export function signsOf(row: string): string[] {
  return Array.from(row);
}

/** A drawn plan, square by square in reading order. */
export interface Layout extends Floor {
  signs: readonly string[];
  roomOf: readonly (string | null)[];
}

/** Reads a plan in which `lintDrawing` finds no fault. */
export function layoutOf({ plan, rooms, objects }: HomeFile): Layout {
  const signs = plan.flatMap(signsOf);
  return {
    width: signs.length / plan.length,
    height: plan.length,
    signs,
    roomOf: signs.map((sign) => rooms[sign] ?? objects[sign]?.room ?? null),
    blocked: signs.map((sign) => rooms[sign] === undefined && objects[sign]?.blocks !== false),
  };
}

/** The squares that bear a sign, in reading order. */
export function squaresOf(layout: Layout, sign: string): number[] {
  return layout.signs.flatMap((each, index) => (each === sign ? [index] : []));
}
