import type { Estimate } from '../../statistics/index.ts';
import { markup, type Markup } from '../markup.ts';
import { percent, type Scale } from './place.ts';

/** An estimate at one event of a life. */
export interface LifePoint {
  /** 1-based. */
  event: number;
  /** Null is missing: the line has a gap there. */
  estimate: Estimate | null;
}

/** Pixels: room above the highest value, the plot, and room for the numbers under it. */
const room = { above: 8, plot: 110, below: 22 };

/** Most numbers that stand under a line: they must not touch on a phone. */
const mostNumbers = 6;

/**
 * How an estimate goes over the events of a life: a line through the means, upright lines over their intervals, and what guessing gives.
 * @param options.chance what guessing gives, on the scale; null for none
 * @param options.label what it shows, for those who do not see it
 */
export function lifeLine(options: {
  points: readonly LifePoint[];
  scale: Scale;
  chance: number | null;
  label: string;
}): Markup {
  const { points, scale, chance, label } = options;
  const height = room.above + room.plot + room.below;
  const levelOf = (value: number) =>
    Number((room.above + room.plot * (1 - (value - scale.from) / (scale.to - scale.from))).toFixed(1));
  const x = (index: number) => percent((index + 0.5) / points.length);
  const levels = [scale.from, (scale.from + scale.to) / 2, scale.to];
  const level = (value: number, kind: string) =>
    markup`<line class="${kind}" x1="0%" x2="100%" y1="${levelOf(value)}" y2="${levelOf(value)}"/>`;
  const segments = points.map(({ estimate }, index) => {
    const next = points[index + 1]?.estimate;
    if (estimate === null || next == null) return null;
    return markup`<line class="path" x1="${x(index)}" y1="${levelOf(estimate.mean)}" x2="${x(index + 1)}" y2="${levelOf(next.mean)}"/>`;
  });
  const marks = points.map(({ estimate }, index) => {
    if (estimate === null) return null;
    const { mean, interval } = estimate;
    const spread =
      interval &&
      markup`<line class="interval" x1="${x(index)}" x2="${x(index)}" y1="${levelOf(interval.low)}" y2="${levelOf(interval.high)}"/>`;
    return markup`${spread}<circle class="point" cx="${x(index)}" cy="${levelOf(mean)}" r="4"/>`;
  });
  const step = Math.ceil(points.length / mostNumbers);
  const numbers = points.map(({ event }, index) =>
    index % step === 0 ? markup`<text x="${x(index)}" y="${height - 5}" text-anchor="middle">${event}</text>` : null,
  );
  const axis = levels.map((value) => markup`<text x="30" y="${levelOf(value) + 4}" text-anchor="end">${value}</text>`);
  return markup`<div class="life-line"><svg class="chart axis" width="36" height="${height}" aria-hidden="true">${axis}</svg><svg class="chart line" width="100%" height="${height}" role="img" aria-label="${label}">${levels.map((value) => level(value, 'grid'))}${chance === null ? null : level(chance, 'chance')}<g class="mark plain">${segments}${marks}</g>${numbers}</svg></div>`;
}
