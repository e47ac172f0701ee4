import type { Estimate } from '../../statistics/index.ts';
import { markup, type Markup } from '../markup.ts';
import { place, type Scale } from './place.ts';

/** What a mark stands for; its colour and shape always mean the same: a disc is explicit, an open diamond implicit, a square all else. */
export type Series = 'explicit' | 'implicit' | 'plain';

/** One estimate in a strip. */
export interface Mark {
  series: Series;
  /** Null is missing: its lane stays empty. */
  estimate: Pick<Estimate, 'mean' | 'interval'> | null;
}

/** Height of one lane, pixels: that of a line of numbers beside it. */
const laneHeight = 22;

/** Lines at quarters of the scale. */
const quarters = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * Estimates on one scale, each in a lane of its own, so that nothing covers anything: a mark at the mean, a line over its interval.
 * @param options.label what it shows, for those who do not see it
 * @param options.zero with a line at zero, for differences; default false
 */
export function intervalStrip(options: {
  marks: readonly Mark[];
  scale: Scale;
  label: string;
  zero?: boolean;
}): Markup {
  const { marks, scale, label, zero = false } = options;
  const height = marks.length * laneHeight;
  const grid = quarters.map((share) => {
    const x = place(scale.from + share * (scale.to - scale.from), scale);
    return markup`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="${height}"/>`;
  });
  const drawn = marks.map(({ series, estimate }, lane) =>
    estimate === null ? null : markOf(series, estimate, scale, (lane + 0.5) * laneHeight),
  );
  const middle = zero
    ? markup`<line class="zero" x1="${place(0, scale)}" x2="${place(0, scale)}" y1="0" y2="${height}"/>`
    : null;
  return markup`<svg class="chart strip" width="100%" height="${height}" role="img" aria-label="${label}">${grid}${middle}${drawn}</svg>`;
}

function markOf(series: Series, { mean, interval }: NonNullable<Mark['estimate']>, scale: Scale, y: number): Markup {
  const line =
    interval === null
      ? null
      : markup`<line class="interval" x1="${place(interval.low, scale)}" x2="${place(interval.high, scale)}" y1="${y}" y2="${y}"/>`;
  return markup`<g class="mark ${series}">${line}<svg x="${place(mean, scale)}" y="${y}" overflow="visible">${shapes[series]}</svg></g>`;
}

const shapes: Readonly<Record<Series, Markup>> = {
  explicit: markup`<circle class="point" r="5"/>`,
  implicit: markup`<path class="point" d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>`,
  plain: markup`<rect class="point" x="-4.5" y="-4.5" width="9" height="9"/>`,
};

/** The shape of a series alone, for a legend. */
export function seriesKey(series: Series): Markup {
  return markup`<svg class="chart key" width="16" height="16" aria-hidden="true"><g class="mark ${series}"><svg x="8" y="8" overflow="visible">${shapes[series]}</svg></g></svg>`;
}

/**
 * The numbers under strips of one scale: its ends, and the middle.
 * @param unit stands behind the highest, such as ` %`
 */
export function stripAxis(scale: Scale, unit: string): Markup {
  const middle = (scale.from + scale.to) / 2;
  return markup`<svg class="chart axis" width="100%" height="18" aria-hidden="true"><text x="0%" y="13">${String(scale.from).replace('-', '−')}</text><text x="50%" y="13" text-anchor="middle">${middle}</text><text x="100%" y="13" text-anchor="end">${scale.to}${unit}</text></svg>`;
}
