import type { ChosenLives } from '../../formats/index.ts';
import { matches, summaryOf, type LifeSummary } from './life-summary.ts';

/** A part of a list of lives. */
export interface LivesPage {
  /** Lives of the source. */
  total: number;
  /** Those that the search finds. */
  matching: number;
  from: number;
  lives: readonly LifeSummary[];
}

/** Lines of each source that were read already; they go with the source. */
const known = new WeakMap<ChosenLives, (LifeSummary | undefined)[]>();

/** Some lives of a source, in its order. Only those lines are read that are shown or searched. */
export async function livesPage(
  chosen: ChosenLives,
  { search, from, count }: { search: string; from: number; count: number },
): Promise<LivesPage> {
  const total = chosen.plan.length;
  if (search === '') return { total, matching: total, from, lives: await summaries(chosen, from, from + count) };
  const found = (await summaries(chosen, 0, total)).filter((each) => matches(each, search));
  return { total, matching: found.length, from, lives: found.slice(from, from + count) };
}

async function summaries(chosen: ChosenLives, from: number, to: number): Promise<LifeSummary[]> {
  const lines = known.get(chosen) ?? [];
  known.set(chosen, lines);
  const wanted: LifeSummary[] = [];
  for (let index = from; index < Math.min(to, chosen.plan.length); index++) {
    const line = lines[index] ?? (await readSummary(chosen, index));
    lines[index] = line;
    wanted.push(line);
    if (index % 100 === 99) await nextTurn();
  }
  return wanted;
}

async function readSummary(chosen: ChosenLives, index: number): Promise<LifeSummary> {
  const { life, rows } = await chosen.readWithRows(index);
  return summaryOf(life, rows.user.text);
}

/** Lets other requests have their turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
