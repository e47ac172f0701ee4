import type { Circumstances } from '../circumstances.ts';
import { subjectFor } from '../circumstances.ts';
import { contradicts, rolesIn, unmetConditions, type Desire, type Moment } from '../desires/index.ts';
import type { Point } from '../point.ts';
import type { EarlierEvent, LegalityRule } from './rules.ts';

/** What a possible event is held against. */
export interface LegalityGrounds {
  circumstances: Circumstances;
  moment: Moment;
  point: Pick<Point, 'minute' | 'open' | 'atHome' | 'atWork' | 'travel'>;
  earlier: readonly EarlierEvent[];
}

/** The rules that a desire would violate here and now, in the order of the list; whether it is told in words used before is not looked at. */
export function violationsOf(desire: Desire, grounds: LegalityGrounds): LegalityRule[] {
  const { circumstances, moment, point, earlier } = grounds;
  const found: LegalityRule[] = unmetConditions(desire.when, moment);
  if (!point.open && !point.atHome && !point.atWork) found.push('open');
  const { cast } = subjectFor(circumstances, desire);
  if ([...rolesIn(desire)].some((role) => cast[role] === undefined)) found.push('cast');
  if (earlier.some((event) => contradicts(event.desire, desire))) found.push('contradiction');
  if (earlier.some((event) => event.desire.id === desire.id)) found.push('repeat');
  const last = earlier.at(-1);
  if (last !== undefined && point.minute < last.minute + point.travel) found.push('time');
  return found;
}

/** Share of four-word runs that two texts may have in common before they count as told in the same words. */
const mostShared = 0.5;

/** True when an earlier event is told in nearly the same words. */
export function toldBefore(happening: string, earlier: readonly Pick<EarlierEvent, 'happening'>[]): boolean {
  const own = runs(happening);
  return earlier.some((event) => {
    const others = runs(event.happening);
    const shared = [...own].filter((run) => others.has(run)).length;
    return shared >= mostShared * Math.max(1, Math.min(own.size, others.size));
  });
}

function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(0, Math.max(0, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' ')));
}
