import { box, leaves, line, oval, spread } from './paths.ts';
import type { Shape } from './shape.ts';

export const plants: Shape = (width, depth) => ({
  body: box(0.04, 0.08, width - 0.08, Math.min(depth, 1) * 0.6, 0.08),
  leaf: spread(Math.max(1, Math.round(width * 1.5)), width, (x) => leaves(x, 0.4, 0.24)),
});

export const field: Shape = (width, depth) => ({
  body: box(0.08, 0.08, width - 0.16, depth - 0.16, 0.16),
  detail: spread(Math.round(depth * 2), depth, (y) => line(0.2, y, width - 0.2, y)),
  leaf: spread(Math.round(depth), depth, (y) => spread(Math.round(width), width, (x) => leaves(x, y, 0.2))),
});

export const glasshouse: Shape = (width, depth) => ({
  body: box(0.06, 0.06, width - 0.12, depth - 0.12, 0.06),
  detail:
    line(width / 2, 0.06, width / 2, depth - 0.06) +
    spread(Math.round(depth) + 1, depth, (y) => line(0.06, y, width - 0.06, y)),
  leaf: spread(Math.round(depth), depth, (y) => leaves(width * 0.26, y, 0.2) + leaves(width * 0.74, y, 0.2)),
});

export const hut: Shape = (width, depth) => ({
  body: box(0.05, 0.05, width - 0.1, depth - 0.1, 0.06),
  detail:
    line(width / 2, 0.05, width / 2, depth - 0.05) +
    spread(
      Math.round(depth * 3),
      depth,
      (y) => line(0.05, y, width / 2, y - 0.1) + line(width / 2, y - 0.1, width - 0.05, y),
    ),
});

export const washingLine: Shape = (width, depth) => ({
  body: oval(width / 2, 0.14, 0.08) + oval(width / 2, depth - 0.14, 0.08),
  detail:
    [0.3, 0.5, 0.7].map((x) => line(width * x, 0.14, width * x, depth - 0.14)).join('') +
    line(width * 0.2, 0.14, width * 0.8, 0.14) +
    line(width * 0.2, depth - 0.14, width * 0.8, depth - 0.14),
});
