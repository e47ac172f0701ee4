import { readFileSync } from 'node:fs';
import { dayEntry, type DayTally } from '../../journal/index.ts';

/** What a journal of days says in numbers. */
export interface DayRows {
  /** The tallies of its days, in order. */
  days: DayTally[];
  /** The held-out days, by trainings before. */
  heldOut: { trainings: number; tally: DayTally }[];
  /** Longest chain of dependent calls. */
  chain: number;
  /** True when the journal came to its end. */
  complete: boolean;
}

const counted = /^\{"type":"(?:day-ended|held-out-lived|days-ended)"/;

/** Reads the numbers of a journal of days; lines that only tell what happened are not looked into. A journal that is not there says nothing. */
export function readDayRows(path: string): DayRows {
  const rows: DayRows = { days: [], heldOut: [], chain: 0, complete: false };
  for (const line of linesOf(path)) {
    if (!counted.test(line)) continue;
    const entry = dayEntry.parse(JSON.parse(line));
    if (entry.type === 'day-ended') {
      rows.days.push(entry.tally);
      rows.chain = Math.max(rows.chain, entry.chain);
    } else if (entry.type === 'held-out-lived') {
      rows.heldOut.push({ trainings: entry.trainings, tally: entry.tally });
    } else if (entry.type === 'days-ended') {
      rows.complete = true;
      rows.chain = Math.max(rows.chain, entry.chain);
    }
  }
  return rows;
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
