import type { DrawnHome, Furniture } from '../../../src/world/home/drawn-home.ts';
import type { Tile } from '../../../src/world/home/home.ts';
import type { Drawing } from './shape.ts';
import { isHeaded, symbolOf } from './symbols.ts';

/** A piece of furniture as it is drawn. */
export interface Piece {
  name: string;
  room: string;
  /** Puts the drawing, whose back is above, in its place. */
  transform: string;
  drawing: Drawing;
}

type Side = 'top' | 'right' | 'bottom' | 'left';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Everything that stands in a home, piece by piece: what has one name may stand in several places. */
export function piecesOf(home: DrawnHome): Piece[] {
  return home.furniture.flatMap((furniture) => {
    const shape = symbolOf(furniture);
    if (shape === null) return [];
    return together(furniture.squares).map((squares) => {
      const box = boxAround(squares);
      const back = backOf(home, furniture, box);
      const lies = back === 'top' || back === 'bottom';
      const drawing = lies ? shape(box.width, box.height) : shape(box.height, box.width);
      return { name: furniture.name, room: furniture.room, transform: turned(box, back), drawing };
    });
  });
}

/** Squares that touch, each lot for itself. */
function together(squares: readonly Tile[]): Tile[][] {
  const left = new Set(squares);
  const lots: Tile[][] = [];
  for (const start of squares) {
    if (!left.delete(start)) continue;
    const lot = [start];
    for (const at of lot) {
      for (const other of left) {
        if (Math.abs(other.x - at.x) + Math.abs(other.y - at.y) !== 1) continue;
        left.delete(other);
        lot.push(other);
      }
    }
    lots.push(lot);
  }
  return lots;
}

function boxAround(squares: readonly Tile[]): Box {
  const xs = squares.map(({ x }) => x);
  const ys = squares.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 };
}

/** The side that stands at a wall: along most of it, and of sides alike the longest; a bed has its head there. */
function backOf(home: DrawnHome, furniture: Furniture, { x, y, width, height }: Box): Side {
  const isWall = (column: number, row: number) =>
    column < 0 ||
    row < 0 ||
    column >= home.width ||
    row >= home.height ||
    home.roomOf[row * home.width + column] === null;
  const share = (length: number, at: (step: number) => boolean) =>
    Array.from({ length }, (_, step) => at(step)).filter(Boolean).length / length;
  const headed = isHeaded(furniture);
  const prefers = (length: number, other: number) => ((headed ? other >= length : length >= other) ? 0.4 : 0);
  const sides: [Side, number][] = [
    ['top', share(width, (step) => isWall(x + step, y - 1)) + prefers(width, height) + 0.02],
    ['left', share(height, (step) => isWall(x - 1, y + step)) + prefers(height, width) + 0.01],
    ['right', share(height, (step) => isWall(x + width, y + step)) + prefers(height, width)],
    ['bottom', share(width, (step) => isWall(x + step, y + height)) + prefers(width, height)],
  ];
  return sides.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function turned({ x, y, width, height }: Box, back: Side): string {
  if (back === 'top') return `translate(${x} ${y})`;
  if (back === 'bottom') return `matrix(-1 0 0 -1 ${x + width} ${y + height})`;
  return back === 'left' ? `matrix(0 -1 1 0 ${x} ${y + height})` : `matrix(0 1 -1 0 ${x + width} ${y})`;
}
