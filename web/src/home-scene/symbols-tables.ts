import { box, line, oval, spread } from './paths.ts';
import type { Shape } from './shape.ts';

const chair = (x: number, y: number) => box(x - 0.23, y - 0.23, 0.46, 0.46, 0.15);

/** A table with chairs half under it; a narrow one stands at the wall and has stools before it. */
export const diningTable: Shape = (width, depth) => {
  if (depth < 1.5) {
    return {
      body:
        spread(Math.max(1, Math.round(width)), width, (x) => oval(x, 0.82, 0.2)) +
        box(0.03, 0.03, width - 0.06, 0.6, 0.07),
    };
  }
  const across = Math.max(1, Math.round(width) - 1);
  const along = Math.max(1, Math.round(depth) - 1);
  return {
    body:
      spread(across, width, (x) => chair(x, 0.14) + chair(x, depth - 0.14)) +
      (depth > 2.5 || width < 2.5 ? '' : spread(along, depth, (y) => chair(0.14, y) + chair(width - 0.14, y))) +
      box(0.2, 0.2, width - 0.4, depth - 0.4, 0.16),
    detail: oval(width / 2, depth / 2, 0.16) + oval(width / 2, depth / 2, 0.07),
  };
};

export const desk: Shape = (width, depth) => {
  const deep = Math.min(depth, 1) * 0.62;
  return {
    body: oval(width / 2, deep + 0.16, 0.25, 0.22) + box(0.03, 0.03, width - 0.06, deep, 0.05),
    detail:
      box(width / 2 - 0.3, 0.1, 0.6, 0.07, 0.02) +
      box(width / 2 - 0.22, 0.3, 0.44, 0.18, 0.04) +
      oval(width - 0.26, 0.4, 0.06),
  };
};

export const sewing: Shape = (width, depth) => {
  const deep = Math.min(depth, 1) * 0.62;
  return {
    body: oval(width / 2, deep + 0.16, 0.25, 0.22) + box(0.03, 0.03, width - 0.06, deep, 0.05),
    detail:
      `M${width / 2 - 0.3} 0.46V0.2H${width / 2 + 0.26}V0.46` +
      oval(width / 2 + 0.26, 0.28, 0.07) +
      line(width / 2 - 0.38, 0.5, width / 2 + 0.38, 0.5),
  };
};

export const bench: Shape = (width, depth) => ({
  body: box(0.08, 0.12, width - 0.16, Math.min(depth, 1) * 0.56, 0.06),
  detail: [0.26, 0.4, 0.54].map((y) => line(0.12, y, width - 0.12, y)).join(''),
});
