import type { Tile } from '../../../src/world/home/home.ts';
import type { ScenePerson } from './scene-person.ts';

/** Where somebody is on a way through their home. @param share of the way that is gone, 0 to 1; beyond it they are there */
export function alongWay(way: readonly Tile[], share: number): ScenePerson {
  const last = way.at(-1)!;
  if (way.length < 2 || share >= 1) return { x: last.x + 0.5, y: last.y + 0.5, walking: false };
  const gone = Math.max(0, share) * (way.length - 1);
  const step = Math.min(way.length - 2, Math.floor(gone));
  const [from, to] = [way[step]!, way[step + 1]!];
  const part = gone - step;
  return {
    x: from.x + 0.5 + (to.x - from.x) * part,
    y: from.y + 0.5 + (to.y - from.y) * part,
    walking: true,
    heading: (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI,
  };
}
