import type { BrowsedLives, DamagedLife } from '../../formats/index.ts';
import { inTurns } from '../in-turns.ts';
import { matches, summaryOf, type LifeSummary } from './life-summary.ts';

/** A line of a list: a life, or a row that is none. */
export type ListedLife = LifeSummary | DamagedLife;

/** A part of a list of lives. */
export interface LivesPage {
  /** Lives of the source, damaged ones included. */
  total: number;
  /** Those that the search finds. */
  matching: number;
  from: number;
  lives: readonly ListedLife[];
}

/** Lines of each source that were read already; they go with the source. */
const known = new WeakMap<BrowsedLives, (ListedLife | undefined)[]>();

/** Some lives of a source, in its order. Only those lines are read that are shown or searched. */
export async function livesPage(
  chosen: BrowsedLives,
  { search, from, count }: { search: string; from: number; count: number },
): Promise<LivesPage> {
  const total = chosen.count;
  if (search === '') return { total, matching: total, from, lives: await linesOf(chosen, from, from + count) };
  const all = await linesOf(chosen, 0, total);
  const isFound = await inTurns(all, (each) => 'id' in each && matches(each, search));
  const found = all.filter((_, index) => isFound[index]);
  return { total, matching: found.length, from, lives: found.slice(from, from + count) };
}

async function linesOf(chosen: BrowsedLives, from: number, to: number): Promise<ListedLife[]> {
  const lines = known.get(chosen) ?? [];
  known.set(chosen, lines);
  const wanted: ListedLife[] = [];
  for (let index = from; index < Math.min(to, chosen.count); index++) {
    const line = lines[index] ?? (await readLine(chosen, index));
    lines[index] = line;
    wanted.push(line);
  }
  return wanted;
}

async function readLine(chosen: BrowsedLives, index: number): Promise<ListedLife> {
  const found = await chosen.readOrTell(index);
  return 'problem' in found ? found : summaryOf(found.life, found.rows.user.text);
}
