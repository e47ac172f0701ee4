import type { DayActivity } from '../../journal/index.ts';

/** Sorts of activities that have a colour. */
export type PartKind = 'away' | 'busy' | 'home' | 'meal' | 'own' | 'free' | 'edge';

const kindOf: Readonly<Record<DayActivity['kind'], PartKind>> = {
  'getting up': 'edge',
  'going to bed': 'edge',
  breakfast: 'meal',
  lunch: 'meal',
  dinner: 'meal',
  'night meal': 'meal',
  work: 'busy',
  study: 'busy',
  'job search': 'busy',
  care: 'home',
  housework: 'home',
  travel: 'home',
  hobby: 'own',
  rest: 'free',
  free: 'free',
};

/** A stretch of a day in which one thing is done, step by step. */
export interface ActivityPart {
  from: number;
  to: number;
  kind: PartKind;
  part: string;
}

/** Activities that are part of the same thing, as one stretch each. */
export function activityParts(activities: readonly DayActivity[]): ActivityPart[] {
  const parts: ActivityPart[] = [];
  for (const { from, to, kind, part, at } of activities) {
    const own = at === null ? 'away' : kindOf[kind];
    const last = parts.at(-1);
    if (last?.part === part && last.kind === own && last.to === from) last.to = to;
    else parts.push({ from, to, kind: own, part });
  }
  return parts;
}
