import { box, line, oval, spread } from './paths.ts';
import type { Shape } from './shape.ts';

export const bed: Shape = (width, depth) => {
  const pillows = width >= 1.6 ? 2 : 1;
  return {
    body: box(0.06, 0.04, width - 0.12, depth - 0.12, 0.12),
    detail:
      spread(pillows, width, (x, step) => box(x - step / 2 + 0.18, 0.16, step - 0.36, 0.42, 0.12)) +
      `M0.06 0.9C${width * 0.35} 0.74 ${width * 0.65} 1.04 ${width - 0.06} 0.88` +
      line(0.06, 1.14, width - 0.06, 1.14),
  };
};

export const bunk: Shape = (width, depth) => {
  const { body, detail } = bed(width, depth);
  const ladder = spread(4, 0.9, (y) => line(width - 0.3, depth - 1 + y, width - 0.06, depth - 1 + y));
  return { body, detail: detail! + ladder + line(width - 0.3, depth - 1, width - 0.3, depth - 0.1) };
};

export const seat: Shape = (width, depth) => {
  const cushions = Math.max(1, Math.round(width - 0.4));
  const deep = Math.min(depth, 1.4) - 0.1;
  return {
    body: box(0.05, 0.04, width - 0.1, deep, 0.2),
    detail:
      `M0.3 ${deep - 0.02}V0.36Q0.3 0.3 0.36 0.3H${width - 0.36}Q${width - 0.3} 0.3 ${width - 0.3} 0.36V${deep - 0.02}` +
      Array.from({ length: cushions - 1 }, (_, place) => {
        const x = 0.3 + ((place + 1) * (width - 0.6)) / cushions;
        return line(x, 0.3, x, deep);
      }).join(''),
  };
};

export const wardrobe: Shape = (width, depth) => ({
  body: box(0.04, 0.03, width - 0.08, Math.min(depth, 1) * 0.84, 0.05),
  detail:
    line(0.14, 0.42, width - 0.14, 0.42) +
    spread(Math.round(width * 5), width - 0.3, (x) => line(x + 0.13, 0.22, x + 0.17, 0.62)),
});

export const shelf: Shape = (width, depth) => ({
  body: box(0.04, 0.03, width - 0.08, Math.min(depth, 1) * 0.5, 0.03),
  detail: spread(Math.round(width * 7), width - 0.16, (x) =>
    line(x + 0.08, 0.08, x + 0.08 + (Math.round(x * 37) % 5 === 0 ? 0.07 : 0), 0.46),
  ),
});

export const screen: Shape = (width) => ({
  body: box(0.1, 0.04, width - 0.2, 0.44, 0.05),
  detail: box(0.22, 0.14, width - 0.44, 0.09, 0.03) + `M0.22 0.62Q${width / 2} 0.92 ${width - 0.22} 0.62`,
});

export const player: Shape = (width, depth) => ({
  body: box(0.06, 0.04, width - 0.12, Math.min(depth, 1) * 0.76, 0.07),
  detail:
    oval(width / 2, 0.42, 0.27) +
    oval(width / 2, 0.42, 0.16) +
    oval(width / 2, 0.42, 0.03) +
    line(width / 2 + 0.33, 0.14, width / 2 + 0.18, 0.4),
});

export const mat: Shape = (width, depth) => ({
  body: box(0.12, 0.1, width - 0.24, depth - 0.2, 0.14),
  detail: line(0.12, 0.34, width - 0.12, 0.34) + line(0.12, depth - 0.34, width - 0.12, depth - 0.34),
});

export const rug: Shape = (width, depth) => ({
  body: oval(width / 2, depth / 2, width / 2 - 0.06, depth / 2 - 0.06),
  detail:
    oval(width / 2, depth / 2, width / 2 - 0.3, depth / 2 - 0.3) +
    oval(width / 2, depth / 2, width / 2 - 0.42, depth / 2 - 0.42),
});

export const chest: Shape = (width, depth) => ({
  body: box(0.08, 0.06, width - 0.16, Math.min(depth, 1) * 0.72, 0.08),
  detail:
    line(0.08, 0.22, width - 0.08, 0.22) +
    oval(width / 2, 0.5, 0.13) +
    line(width / 2 - 0.13, 0.5, width / 2 + 0.13, 0.5),
});

export const hooks: Shape = (width) => ({
  body: box(0.1, 0.03, width - 0.2, 0.14, 0.05),
  detail: spread(3, width - 0.2, (x) => `M${x + 0.1} 0.17v0.16a0.07 0.07 0 0 0 0.13 0`),
});

export const mirrorTable: Shape = (width, depth) => ({
  body: box(0.06, 0.04, width - 0.12, Math.min(depth, 1) * 0.5, 0.06) + oval(width / 2, 0.76, 0.19),
  detail: oval(width / 2, 0.2, 0.22, 0.1),
});
