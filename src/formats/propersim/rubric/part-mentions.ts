import { dayParts, type DayEdge } from '../prose/day-parts.ts';
import type { ClockMention } from '../prose/times.ts';

/** A part of a day in a text, and where it stands. */
export interface PartMention {
  from: number;
  to: number;
  when: { from: DayEdge; to: DayEdge };
}

/** The parts of a day that a text in lower case names: "late morning", "evenings", "any time". */
export function partMentionsIn(lower: string): PartMention[] {
  const found: PartMention[] = [];
  for (const { pattern, from, to } of dayParts) {
    for (const match of lower.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (found.every((other) => place.to <= other.from || place.from >= other.to))
        found.push({ ...place, when: { from, to } });
    }
  }
  return found;
}

/** "Any time" says something only where nothing more exact stands beside it. */
export function isWholeDay({ when }: PartMention): boolean {
  return when.from === 'up' && when.to === 'bed';
}

/** True when a clock speaks of the same stretch as a part of the day, within half an hour. */
export function touches(clock: ClockMention, { when }: PartMention): boolean {
  const from = when.from === 'up' ? 240 : when.from === 'bed' ? 1320 : when.from;
  const to = when.to === 'bed' ? 1620 : when.to === 'up' ? 480 : when.to;
  const minute = clock.relation === 'before' ? clock.minute - 1 : clock.minute;
  return minute >= from - 30 && minute <= to + 30;
}
