import { box, line, oval, spread } from './paths.ts';
import type { Shape } from './shape.ts';

const worktop = (width: number, depth: number) => box(0.02, 0.02, width - 0.04, Math.min(depth, 1) * 0.86, 0.05);

export const counter: Shape = (width, depth) => ({
  body: worktop(width, depth),
  detail: box(width / 2 - 0.26, 0.2, 0.52, 0.42, 0.05) + line(width / 2 + 0.12, 0.3, width / 2 + 0.12, 0.52),
});

export const stove: Shape = (width, depth) => ({
  body: worktop(width, depth),
  detail: [0.3, 0.7].flatMap((x) => [0.27, 0.62].map((y) => oval(x * width, y, 0.13))).join(''),
});

export const sink: Shape = (width, depth) => ({
  body: worktop(width, depth),
  detail:
    box(width / 2 - 0.3, 0.26, 0.6, 0.48, 0.1) + line(width / 2, 0.1, width / 2, 0.38) + oval(width / 2, 0.52, 0.05),
});

export const fridge: Shape = (width, depth) => ({
  body: box(0.05, 0.03, width - 0.1, Math.min(depth, 1) * 0.9, 0.06),
  detail:
    line(0.05, 0.7, width - 0.05, 0.7) +
    line(width - 0.28, 0.81, width - 0.14, 0.81) +
    line(width / 2 - 0.12, 0.24, width / 2 + 0.12, 0.48) +
    line(width / 2 + 0.12, 0.24, width / 2 - 0.12, 0.48),
});

export const kettle: Shape = (width, depth) => ({
  body: worktop(width, depth),
  detail:
    oval(width / 2, 0.42, 0.2) + oval(width / 2, 0.42, 0.09) + line(width / 2 + 0.2, 0.42, width / 2 + 0.34, 0.42),
});

export const cupboard: Shape = (width, depth) => ({
  body:
    box(0.05, 0.03, width - 0.1, Math.min(depth, 1) * 0.72, 0.05) +
    spread(Math.max(0, Math.ceil(depth) - 1), Math.max(0, depth - 1), (y, step) =>
      box(0.05, 0.75 + y - step / 2, width - 0.1, step, 0.05),
    ),
  detail: line(width / 2, 0.03, width / 2, 0.7) + oval(width / 2 - 0.1, 0.58, 0.03) + oval(width / 2 + 0.1, 0.58, 0.03),
});
