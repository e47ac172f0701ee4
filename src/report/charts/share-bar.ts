import { markup, type Markup } from '../markup.ts';
import { percent } from './place.ts';

/** A part of a whole. */
export interface BarPart {
  /** Name of its colour in the style sheet, such as `satisfied`. */
  series: string;
  count: number;
}

/** Height of a bar, pixels. */
const barHeight = 18;

/**
 * Parts of a whole side by side, in their order; parts of nothing are left out, and a bar of nothing is empty.
 * @param options.label what it shows, for those who do not see it
 */
export function shareBar(options: { parts: readonly BarPart[]; label: string }): Markup {
  const { parts, label } = options;
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const drawn = parts.map(({ series, count }) => {
    if (count === 0) return null;
    const x = percent(before / all);
    before += count;
    return markup`<rect class="part ${series}" x="${x}" y="0" width="${percent(count / all)}" height="${barHeight}"/>`;
  });
  return markup`<svg class="chart bar" width="100%" height="${barHeight}" role="img" aria-label="${label}">${drawn}</svg>`;
}

/** The colour of a part alone, for a legend. */
export function partKey(series: string): Markup {
  return markup`<svg class="chart key" width="16" height="16" aria-hidden="true"><rect class="part ${series}" x="2" y="2" width="12" height="12"/></svg>`;
}
