import type { Estimate } from '../../statistics/index.ts';
import { markup, type Markup } from '../markup.ts';
import type { Series } from './interval-strip.ts';
import { percent, type Scale } from './place.ts';

/** A line through estimates, with a band over their intervals. */
export interface Curve {
  series: Series;
  /** One per label; null is missing: the line has a gap there. */
  points: readonly (Pick<Estimate, 'mean' | 'interval'> | null)[];
}

/** Pixels: room above the highest value, the plot, and room for the labels under it. */
const room = { above: 8, plot: 150, below: 22 };

/** Width of the plot in units of its own, which are stretched to the width that there is. */
const units = 1000;

/** Most labels that stand under a curve: they must not touch on a phone. */
const mostLabels = 7;

/**
 * Curves on one scale over equal steps, and dashed what they are compared with.
 * @param options.reference one value per label, or null where there is nothing to compare with
 * @param options.label what it shows, for those who do not see it
 */
export function curveChart(options: {
  labels: readonly string[];
  curves: readonly Curve[];
  reference: readonly (number | null)[] | null;
  scale: Scale;
  label: string;
}): Markup {
  const { labels, curves, reference, scale, label } = options;
  const height = room.above + room.plot + room.below;
  const levelOf = (value: number) => {
    const share = Math.min(1, Math.max(0, (value - scale.from) / (scale.to - scale.from)));
    return Number((room.plot * (1 - share)).toFixed(1));
  };
  const share = (index: number) => (index + 0.5) / labels.length;
  const place = (index: number, value: number) => `${Number((units * share(index)).toFixed(1))} ${levelOf(value)}`;
  const path = (values: readonly (number | null)[]) =>
    values
      .map((value, index) => (value === null ? '' : `${values[index - 1] == null ? 'M' : 'L'}${place(index, value)}`))
      .join('');
  const bands = ({ series, points }: Curve) =>
    stretches(points).map((stretch) => {
      const there = stretch.map(({ index, interval }) => place(index, interval.high));
      const back = stretch.toReversed().map(({ index, interval }) => place(index, interval.low));
      return markup`<path class="band ${series}" d="M${[...there, ...back].join('L')}Z"/>`;
    });
  const lines = ({ series, points }: Curve) =>
    markup`<path class="path ${series}" d="${path(points.map((point) => point?.mean ?? null))}"/>`;
  const dots = ({ series, points }: Curve) =>
    points.map((point, index) =>
      point === null
        ? null
        : markup`<circle class="dot ${series}" cx="${percent(share(index))}" cy="${room.above + levelOf(point.mean)}" r="3.5"/>`,
    );
  const step = Math.ceil(labels.length / mostLabels);
  const under = labels.map((text, index) =>
    (labels.length - 1 - index) % step === 0
      ? markup`<text x="${percent(share(index))}" y="${height - 5}" text-anchor="middle">${text}</text>`
      : null,
  );
  const levels = Array.from({ length: 5 }, (_, quarter) => scale.from + (quarter * (scale.to - scale.from)) / 4);
  const axis = levels.map(
    (value) => markup`<text x="24" y="${room.above + levelOf(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const grid = levels.map((value) => {
    const y = room.above + levelOf(value);
    return markup`<line class="grid" x1="0%" x2="100%" y1="${y}" y2="${y}"/>`;
  });
  const dashed = reference === null ? null : markup`<path class="chance" d="${path(reference)}"/>`;
  const plot = markup`<svg y="${room.above}" width="100%" height="${room.plot}" viewBox="0 0 ${units} ${room.plot}" preserveAspectRatio="none" overflow="visible">${curves.map(bands)}${dashed}${curves.map(lines)}</svg>`;
  return markup`<div class="life-line curve"><svg class="chart axis" width="30" height="${height}" aria-hidden="true">${axis}</svg><svg class="chart" width="100%" height="${height}" role="img" aria-label="${label}">${grid}${plot}${curves.map(dots)}${under}</svg></div>`;
}

type Bounded = { index: number; interval: { low: number; high: number } };

/** Neighbours that have intervals. */
function stretches(points: Curve['points']): Bounded[][] {
  const found: Bounded[][] = [];
  points.forEach((point, index) => {
    if (point?.interval == null) return;
    const last = found.at(-1);
    const next = { index, interval: point.interval };
    if (last?.at(-1)?.index === index - 1) last.push(next);
    else found.push([next]);
  });
  return found;
}
