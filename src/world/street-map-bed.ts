import type { Point } from './plane.ts';

/** A river or stream: its middle, and how wide it is. */
export interface River {
  middle: readonly Point[];
  /** Usual kilometres from bank to bank. */
  width: number;
  /** Kilometres from each point of the middle to either bank: less beside what must stay dry. */
  reach: readonly number[];
}

/** The river's bed as a shape: pieces that overlap a little, so that none crosses itself. */
export function bedOf(river: River): Point[][] {
  return piecesOf(river).map(({ outline }) => outline);
}

/** The pieces of a bed, each with its first and last point of the middle. */
export function piecesOf({
  middle,
  reach,
}: Pick<River, 'middle' | 'reach'>): { from: number; to: number; outline: Point[] }[] {
  const sides = middle.map((point, index) => {
    const [before, after] = [middle[Math.max(0, index - 1)]!, middle[Math.min(middle.length - 1, index + 1)]!];
    const [east, north] = [after.east - before.east, after.north - before.north];
    const scale = reach[index]! / (Math.sqrt(east * east + north * north) || 1);
    return [
      { east: point.east - north * scale, north: point.north + east * scale },
      { east: point.east + north * scale, north: point.north - east * scale },
    ] as const;
  });
  const pieces: { from: number; to: number; outline: Point[] }[] = [];
  for (let from = 0; from + 1 < sides.length; from += 3) {
    const piece = sides.slice(from, from + 5);
    if (reach.slice(from, from + 5).some((each) => each === 0)) continue;
    const outline = [...piece.map(([left]) => left), ...piece.map(([, right]) => right).toReversed()];
    pieces.push({ from, to: from + piece.length - 1, outline });
  }
  return pieces;
}
