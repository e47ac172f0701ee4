import { markup, type Markup } from '../markup.ts';
import { place, type Scale } from './place.ts';

/** A stretch of a day, in minutes from its midnight. */
export interface StripSpan {
  from: number;
  to: number;
  /** Name of its colour in the style sheet. */
  kind: string;
  /** Shown where somebody points at it. */
  title: string;
}

/** Something at one moment of a day. */
export interface StripMark {
  at: number;
  kind: 'good' | 'middling' | 'bad' | 'unknown';
  title: string;
}

/** Lanes from above, in pixels. */
const lanes = {
  doing: { y: 0, height: 16 },
  windows: { y: 20, height: 8 },
  marks: { y: 42 },
  silence: { y: 56, height: 8 },
} as const;
const hours = { y: 66, below: 18 };

/**
 * One day from left to right: what was done, the windows of it, a mark for each thing that was said, and how silence was.
 * @param options.label what it shows, for those who do not see it
 */
export function dayStrip(options: {
  scale: Scale;
  doing: readonly StripSpan[];
  windows: readonly StripSpan[];
  marks: readonly StripMark[];
  silence: readonly StripSpan[];
  label: string;
}): Markup {
  const { scale, doing, windows, marks, silence, label } = options;
  const spans = (drawn: readonly StripSpan[], { y, height }: { y: number; height: number }) =>
    drawn.map(({ from, to, kind, title }) => {
      const width = `${Number((100 * share(scale, Math.max(from, scale.from), Math.min(to, scale.to))).toFixed(3))}%`;
      return markup`<rect class="span ${kind}" x="${place(from, scale)}" y="${y}" width="${width}" height="${height}"><title>${title}</title></rect>`;
    });
  const said = marks.map(
    ({ at, kind, title }) =>
      markup`<svg x="${place(at, scale)}" y="${lanes.marks.y}" overflow="visible"><g class="said ${kind}"><title>${title}</title>${shapes[kind]}</g></svg>`,
  );
  const every = 4 * 60;
  const first = Math.ceil(scale.from / every) * every;
  const times = Array.from(
    { length: Math.max(0, Math.floor((scale.to - first) / every) + 1) },
    (_, index) => first + index * every,
  );
  const axis = times.map((minute) => {
    const x = place(minute, scale);
    return markup`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="${hours.y}"/><text x="${x}" y="${hours.y + 14}" text-anchor="middle">${(minute / 60) % 24}:00</text>`;
  });
  return markup`<svg class="chart day-strip" width="100%" height="${hours.y + hours.below}" role="img" aria-label="${label}">${axis}${spans(doing, lanes.doing)}${spans(windows, lanes.windows)}${spans(silence, lanes.silence)}${said}</svg>`;
}

function share({ from, to }: Scale, start: number, end: number): number {
  return Math.max(0, end - start) / (to - from);
}

const shapes: Readonly<Record<StripMark['kind'], Markup>> = {
  good: markup`<circle class="point" r="5"/>`,
  middling: markup`<path class="point" d="M0-6 6 0 0 6-6 0Z"/>`,
  bad: markup`<rect class="point" x="-4.5" y="-4.5" width="9" height="9"/>`,
  unknown: markup`<circle class="point" r="4"/>`,
};

/** The shape of a mark alone, for a legend. */
export function markKey(kind: StripMark['kind']): Markup {
  return markup`<svg class="chart key" width="16" height="16" aria-hidden="true"><svg x="8" y="8" overflow="visible"><g class="said ${kind}">${shapes[kind]}</g></svg></svg>`;
}

/** The colour of a stretch alone, for a legend. */
export function spanKey(kind: string): Markup {
  return markup`<svg class="chart key" width="16" height="16" aria-hidden="true"><rect class="span ${kind}" x="2" y="3" width="12" height="10"/></svg>`;
}
