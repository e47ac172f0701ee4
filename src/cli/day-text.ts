import { scoreOf, type DayEntry } from '../journal/index.ts';
import { counted, harmless } from '../report/index.ts';

/** A day's entries, a line each: what was said and how it was taken, and how long nothing was. */
export function dayText(entries: readonly DayEntry[]): string {
  return entries.flatMap(lineOf).join('\n');
}

function lineOf(entry: DayEntry): string[] {
  switch (entry.type) {
    case 'tick-taken': {
      const { text, rating } = entry.candidates[entry.delivered]!;
      const score = rating === null ? null : scoreOf(rating);
      const scored = score === null ? 'not rated' : `${score} of 4`;
      if (text === null) return [`${entry.time}  silent, ${scored}`];
      return [`${entry.time}  "${harmless(text)}" ${scored}, ${entry.reaction ?? 'no reaction'}`];
    }
    case 'silence-kept': {
      const score = scoreOf(entry.rating);
      return [
        `          silent for ${counted(entry.ticks, 'tick', 'ticks')}, ${score === null ? 'not rated' : `${score} of 4`}`,
      ];
    }
    case 'tick-failed':
      return [`          failed at tick ${entry.tick}: ${entry.failure.party}, ${entry.failure.kind}`];
    default:
      return [];
  }
}
