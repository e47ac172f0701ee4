import { box, line, oval, spread } from './paths.ts';
import type { Shape } from './shape.ts';

export const basin: Shape = (width, depth) => ({
  body: box(0.06, 0.04, width - 0.12, Math.min(depth, 1) * 0.66, 0.1),
  detail: spread(Math.max(1, Math.round(width)), width, (x) => oval(x, 0.4, 0.28, 0.2) + line(x, 0.1, x, 0.26)),
});

export const bath: Shape = (width, depth) => ({
  body: box(0.05, 0.05, width - 0.1, depth - 0.1, 0.14),
  detail: box(0.2, 0.2, width - 0.4, depth - 0.4, Math.min(width, depth) * 0.28) + oval(width / 2, 0.42, 0.07),
});

export const shower: Shape = (width, depth) => ({
  body: box(0.05, 0.05, width - 0.1, depth - 0.1, 0.1),
  detail:
    line(0.12, 0.12, width - 0.12, depth - 0.12) +
    line(width - 0.12, 0.12, 0.12, depth - 0.12) +
    oval(width / 2, depth / 2, 0.14),
});

export const toilet: Shape = (width) => ({
  body: box(width / 2 - 0.3, 0.04, 0.6, 0.24, 0.06) + oval(width / 2, 0.58, 0.25, 0.33),
  detail: oval(width / 2, 0.6, 0.16, 0.22),
});

export const machine: Shape = (width, depth) => ({
  body: spread(Math.max(1, Math.round(width)), width, (x, step) =>
    box(x - step / 2 + 0.06, 0.05, step - 0.12, Math.min(depth, 1) - 0.12, 0.08),
  ),
  detail: spread(
    Math.max(1, Math.round(width)),
    width,
    (x) => oval(x, 0.54, 0.24) + oval(x, 0.54, 0.12) + line(x - 0.3, 0.2, x + 0.3, 0.2),
  ),
});

export const rack: Shape = (width, depth) => ({
  body: box(0.08, 0.12, width - 0.16, depth - 0.24, 0.05),
  detail: spread(4, depth - 0.24, (y) => line(0.14, y + 0.12, width - 0.14, y + 0.12)),
});
