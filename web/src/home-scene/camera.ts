import type { HomePlan } from './plan.ts';

/** What of a home is to be seen, in tiles, and how large a tile is. */
export interface Camera {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Pixels of a tile. */
  scale: number;
}

/** Pixels that a tile has at least, so that furniture and names can be told, and at most. */
const scales = { least: 17, most: 44 } as const;

/**
 * Shows the whole home where it fits; where it does not, as on a phone, the part of it around the person.
 * @param room pixels that there are
 */
export function cameraOf(
  view: HomePlan['view'],
  person: { x: number; y: number } | null,
  room: { width: number; height: number },
): Camera {
  const whole = Math.min(room.width / view.width, room.height / view.height, scales.most);
  if (whole >= scales.least || person === null) return { ...view, scale: whole };
  const scale = Math.min(scales.least, Math.max(whole, room.height / view.height));
  const width = Math.min(view.width, room.width / scale);
  const height = Math.min(view.height, room.height / scale);
  return {
    x: clamp(person.x - width / 2, view.x, view.x + view.width - width),
    y: clamp(person.y - height / 2, view.y, view.y + view.height - height),
    width,
    height,
    scale,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
