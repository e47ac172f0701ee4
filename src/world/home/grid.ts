import type { Home } from './home.ts';

/** What can be walked on, of a home or of one that is being read. */
export type Floor = Pick<Home, 'width' | 'height' | 'blocked'>;

/** Places in the rows of a floor above, left, right and below of `index`; none beyond the edges. */
export function neighboursOf({ width, height }: Pick<Floor, 'width' | 'height'>, index: number): number[] {
  const column = index % width;
  const around: number[] = [];
  if (index >= width) around.push(index - width);
  if (column > 0) around.push(index - 1);
  if (column < width - 1) around.push(index + 1);
  if (index < width * (height - 1)) around.push(index + width);
  return around;
}

/** True, row by row, where somebody can get to who starts at one of `starts` and walks on what is free. */
export function reachableFrom(floor: Floor, starts: readonly number[]): boolean[] {
  const reached = Array.from({ length: floor.width * floor.height }, () => false);
  const open = starts.filter((start) => !floor.blocked[start]);
  for (const start of open) reached[start] = true;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of neighboursOf(floor, at)) {
      if (reached[next] || floor.blocked[next]) continue;
      reached[next] = true;
      open.push(next);
    }
  }
  return reached;
}
