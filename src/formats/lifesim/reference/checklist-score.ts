import { closestText } from './closest-text.ts';
import type { ChecklistEntry, JudgedRow } from './judge-file.ts';
import { pythonInt } from './python-number.ts';
import { mean } from './mean-score.ts';

/** One judge's points for each entry of each item's checklist; what stands twice is added up. */
export type EntryPoints = ReadonlyMap<string, number>;

/** A row's item and its entries. */
export type Item = Pick<JudgedRow, 'id' | 'checklist'>;

/** One judge's file, counted. */
export interface CountedChecklists {
  points: EntryPoints;
  /** In the file's order. */
  items: readonly Item[];
}

/**
 * Counts one judge's file of `ir` or `ic`: an entry has the whole number under the key closest to its text, 0 where there is none; nothing holds it
 * between 0 and 1.
 * @param recognised for `ic` the same judge's points for recognition: what has none of them counts as not completed
 */
export async function countChecklists(
  rows: AsyncIterable<JudgedRow>,
  recognised: EntryPoints | null,
): Promise<CountedChecklists> {
  const points = new Map<string, number>();
  const items: Item[] = [];
  for await (const { id, answer, checklist } of rows) {
    items.push({ id, checklist });
    for (const { text } of checklist) {
      const key = keyOf(id, text);
      const counts = recognised === null || (recognised.get(key) ?? 0) > 0;
      const nearest = answer === null ? null : closestText(text, answer.keys());
      const given = nearest === null ? null : pythonInt(answer!.get(nearest)!);
      points.set(key, (points.get(key) ?? 0) + (counts ? (given ?? 0) : 0));
    }
  }
  return { points, items };
}

/**
 * Shares in percent, not rounded: for each item of the first judge's file the mean over its entries of a kind of the points of all judges, divided by
 * their number; then the mean over the items that have entries of the kind.
 */
export function checklistScore(judges: readonly CountedChecklists[]): { explicit: number; implicit: number } {
  const scoreOf = (explicit: boolean) => {
    const values = judges[0]!.items.flatMap(({ id, checklist }) => {
      const entries = checklist.filter((entry) => entry.explicit === explicit);
      return entries.length === 0 ? [] : [mean(entries.map((entry) => shared(id, entry)))];
    });
    return mean(values) * 100;
  };
  const shared = (id: string, { text }: ChecklistEntry) =>
    judges.reduce((sum, { points }) => sum + (points.get(keyOf(id, text)) ?? 0), 0) / judges.length;
  return { explicit: scoreOf(true), implicit: scoreOf(false) };
}

function keyOf(id: string, text: string): string {
  return `${id}\n${text}`;
}
