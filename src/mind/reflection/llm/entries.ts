import type { Note } from '../../../memory/index.ts';

/** Lines that a model is shown, at most. */
const mostEntries = 60;

/** What happened once or more often in the same words. */
export interface Entry {
  text: string;
  /** Minute of the last time. */
  at: number;
  /** Ids of all of them, the oldest first. */
  ids: readonly number[];
}

/** Notes as lines for a model, in the order of the last time; where there are too many, the most important and of those the latest. */
export function entriesOf(notes: readonly Note[]): readonly Entry[] {
  const groups = [...Map.groupBy(notes, ({ text }) => text)].map(([text, all]) => ({
    text,
    at: all.at(-1)!.at,
    ids: all.map(({ id }) => id),
    importance: Math.max(...all.map(({ importance }) => importance)),
  }));
  return groups
    .toSorted((a, b) => b.importance - a.importance || last(b) - last(a))
    .slice(0, mostEntries)
    .toSorted((a, b) => last(a) - last(b))
    .map(({ text, at, ids }) => ({ text, at, ids }));
}

function last({ ids }: { ids: readonly number[] }): number {
  return ids.at(-1)!;
}
