import type { DayActivityKind } from '../../../journal/index.ts';
import { gapsOf, type Stretch } from '../stretch.ts';
import type { VariedDay } from '../vary-routine.ts';

/** What a model fills with what it likes. */
export interface OpenTime {
  from: number;
  to: number;
  /** What the routine has in it, in order. */
  usual: readonly Stretch[];
}

/** A day as a model is shown it: what stands, and time that is open, in order. */
export type Outline = readonly ({ stands: Stretch } | { open: OpenTime })[];

/** Kinds whose time a model plans anew; all others stand when they are in the routine. */
const replanned: readonly DayActivityKind[] = ['hobby', 'housework', 'rest', 'free'];

/** Open time that is shorter than this goes to a stretch at home beside it. */
const leastOpen = 15;

/** Splits a day into what stands (meals, work, care, the way) and what is open (free time with hobbies, chores and rest in it). */
export function outlineOf({ up, bed, stretches }: VariedDay): Outline {
  const standing = joined(
    stretches.filter(({ kind }) => !replanned.includes(kind)),
    up,
    bed,
  );
  const open = gapsOf(standing, up, bed).map(({ from, to }) => ({
    open: {
      from,
      to,
      usual: stretches.filter((each) => replanned.includes(each.kind) && each.from >= from && each.to <= to),
    },
  }));
  return [...standing.map((stands) => ({ stands })), ...open].sort((one, other) => fromOf(one) - fromOf(other));
}

/** Stretches with the short gaps between them closed by what is at home before, else behind them. */
function joined(standing: readonly Stretch[], up: number, bed: number): Stretch[] {
  const all = standing.map((stretch) => ({ ...stretch }));
  for (const { from, to } of gapsOf(all, up, bed)) {
    if (to - from >= leastOpen) continue;
    const before = all.find((stretch) => stretch.to === from && stretch.place === 'home');
    const after = all.find((stretch) => stretch.from === to && stretch.place === 'home');
    if (before !== undefined) before.to = to;
    else if (after !== undefined) after.from = from;
  }
  return all;
}

function fromOf(part: Outline[number]): number {
  return 'stands' in part ? part.stands.from : part.open.from;
}
