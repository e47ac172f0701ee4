import { markup, type Markup } from '../markup.ts';
import { percent, place, type Scale } from './place.ts';

/** What a difference means; its colour and shape always mean the same: upward is better, downward worse, a disc neither. */
export type Gain = 'gain' | 'loss' | 'same';

const shapes: Readonly<Record<Gain, Markup>> = {
  gain: markup`<path class="point" d="M0-6 6 5H-6Z"/>`,
  loss: markup`<path class="point" d="M0 6 6-5H-6Z"/>`,
  same: markup`<circle class="point" r="4"/>`,
};

/** Pixels of one line, and of the plot of many. */
const line = 22;
const plot = { above: 8, height: 120 };

/**
 * One difference on its scale, a stem from zero to it.
 * @param options.gain null: it is missing, and only zero is drawn
 * @param options.label what it shows, for those who do not see it
 */
export function differenceDot(options: { value: number; gain: Gain | null; scale: Scale; label: string }): Markup {
  const { value, gain, scale, label } = options;
  const [zero, x, y] = [place(0, scale), place(value, scale), line / 2];
  const dot =
    gain === null
      ? null
      : markup`<g class="difference ${gain}"><line class="stem" x1="${zero}" x2="${x}" y1="${y}" y2="${y}"/><svg x="${x}" y="${y}" overflow="visible">${shapes[gain]}</svg></g>`;
  return markup`<svg class="chart" width="100%" height="${line}" role="img" aria-label="${label}"><line class="zero" x1="${zero}" x2="${zero}" y1="0" y2="${line}"/>${dot}</svg>`;
}

/**
 * Many differences side by side, in their order: how many lie above zero and below, and how far.
 * @param options.label what it shows, for those who do not see it
 */
export function differenceRanks(options: {
  differences: readonly { value: number; gain: Gain }[];
  scale: Scale;
  label: string;
}): Markup {
  const { differences, scale, label } = options;
  const levelOf = (value: number) => {
    const share = Math.min(1, Math.max(0, (value - scale.from) / (scale.to - scale.from)));
    return Number((plot.above + plot.height * (1 - share)).toFixed(1));
  };
  const zero = levelOf(0);
  const drawn = differences.map(({ value, gain }, index) => {
    const x = percent((index + 0.5) / differences.length);
    return markup`<g class="difference ${gain}"><line class="stem" x1="${x}" x2="${x}" y1="${zero}" y2="${levelOf(value)}"/></g>`;
  });
  const height = plot.height + 2 * plot.above;
  const axis = [scale.to, 0, scale.from].map(
    (value) =>
      markup`<text x="34" y="${levelOf(value) + 4}" text-anchor="end">${value > 0 ? '+' : ''}${String(value).replace('-', '−')}</text>`,
  );
  return markup`<div class="life-line ranks"><svg class="chart axis" width="40" height="${height}" aria-hidden="true">${axis}</svg><svg class="chart" width="100%" height="${height}" role="img" aria-label="${label}"><line class="zero" x1="0%" x2="100%" y1="${zero}" y2="${zero}"/>${drawn}</svg></div>`;
}

/** The shape of a difference alone, for a legend. */
export function gainKey(gain: Gain): Markup {
  return markup`<svg class="chart key" width="16" height="16" aria-hidden="true"><g class="difference ${gain}"><svg x="8" y="8" overflow="visible">${shapes[gain]}</svg></g></svg>`;
}
