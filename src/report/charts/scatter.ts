import { markup, type Markup } from '../markup.ts';
import { percent } from './place.ts';

/** Something that is wished, and what there was. Both are rates, and neither is below 0. */
export interface RatePoint {
  wished: number;
  found: number;
}

/** Pixels: room above, the plot, the lane of those with nothing, room for the numbers. */
const room = { above: 8, plot: 190, none: 34, below: 22 };

/** Places that get a number, where they lie within the scale. */
const numbers = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const;

/**
 * What there was against what was wished, a dot each, on scales on which doubling is always the same length: the line is what was wished, dashed
 * half and twice of it. Those with nothing lie in a lane of their own.
 * @param options.label what it shows, for those who do not see it
 */
export function rateScatter({ points, label }: { points: readonly RatePoint[]; label: string }): Markup {
  const height = room.above + room.plot + room.none + room.below;
  const bottom = room.above + room.plot;
  const wished = rangeOf(points.map((each) => each.wished));
  const found = rangeOf(points.flatMap((each) => [each.found, each.wished / 2, each.wished * 2]));
  const share = (value: number, { from, to }: Range) => Math.log2(value / from) / Math.log2(to / from);
  const x = (value: number) => percent(share(value, wished));
  const y = (value: number) => Number((bottom - room.plot * share(value, found)).toFixed(1));
  const ray = (factor: number, kind: string) => {
    const from = Math.max(wished.from, found.from / factor);
    const to = Math.min(wished.to, found.to / factor);
    return markup`<line class="${kind}" x1="${x(from)}" x2="${x(to)}" y1="${y(from * factor)}" y2="${y(to * factor)}"/>`;
  };
  const dots = points.map((each) => {
    const level = each.found === 0 ? bottom + room.none / 2 : y(each.found);
    return markup`<circle class="dot explicit" cx="${x(Math.max(each.wished, wished.from))}" cy="${level}" r="3.5"/>`;
  });
  const within = ({ from, to }: Range) => numbers.filter((value) => value >= from && value <= to);
  const rows = within(found).map(
    (value) => markup`<line class="grid" x1="0%" x2="100%" y1="${y(value)}" y2="${y(value)}"/>`,
  );
  const side = [
    ...within(found).map((value) => [String(value), y(value)] as const),
    ['0', bottom + room.none / 2] as const,
  ].map(([text, level]) => markup`<text x="28" y="${level + 4}" text-anchor="end">${text}</text>`);
  const under = within(wished).map(
    (value) => markup`<text x="${x(value)}" y="${height - 5}" text-anchor="middle">${value}</text>`,
  );
  return markup`<div class="life-line scatter"><svg class="chart axis" width="34" height="${height}" aria-hidden="true">${side}</svg><svg class="chart" width="100%" height="${height}" role="img" aria-label="${label}">${rows}<line class="grid" x1="0%" x2="100%" y1="${bottom}" y2="${bottom}"/>${ray(0.5, 'chance')}${ray(2, 'chance')}${ray(1, 'wish')}${dots}${under}</svg></div>`;
}

interface Range {
  from: number;
  to: number;
}

/** From a number of {@link numbers} below all values that are more than 0 to one above them. */
function rangeOf(values: readonly number[]): Range {
  const present = values.filter((value) => value > 0);
  if (present.length === 0) return { from: 0.1, to: 1 };
  const least = present.reduce((least, value) => Math.min(least, value));
  const most = present.reduce((most, value) => Math.max(most, value));
  const from = numbers.findLast((value) => value <= least * 0.95) ?? least / 2;
  const to = numbers.find((value) => value >= most * 1.05) ?? most * 2;
  return { from, to };
}
