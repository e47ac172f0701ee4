import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StorageError, type Party } from '../../errors/index.ts';
import {
  DamagedJournal,
  dayEntry,
  journalEntry,
  type DayEntry,
  type DayTally,
  type DaysStarted,
  type JournalEntry,
  type TalkTally,
} from '../../journal/index.ts';

/** What a journal of days says in numbers. */
export interface DayRows {
  /** Who lives with whom; null where there is no journal. */
  head: DaysStarted | null;
  /** The tallies of its days, in order; days that could not be planned are not among them. */
  days: { day: number; tally: DayTally; talks?: TalkTally }[];
  /** The held-out days, by trainings before. */
  heldOut: { trainings: number; tally: DayTally }[];
  /** Trainings that the journal tells of, failed ones included. */
  trainings: number;
  /** What failed for good: ticks, trainings, talks and what was made of them, and days that could not be planned. */
  failures: { in: 'tick' | 'training' | 'plan' | 'talk'; party: Party; kind: string }[];
  /** Longest chain of dependent calls. */
  chain: number;
  /** True when the journal came to its end. */
  complete: boolean;
}

const counted = /^\{"type":"(?:days-started|day-ended|day-failed|day-learned|tick-failed|held-out-lived|days-ended)"/;

/** Where a failed call of a talk is told. */
const ofTalks = /^\{"type":"(?:conversation-ended|portrait-drawn|notes-taken)"/;

/**
 * Reads the numbers of a journal of days; lines that only tell what happened are not looked into. A journal that is not there says nothing.
 * @throws DamagedJournal for a line that is no entry of this version; StorageError where the file cannot be read
 */
export function readDayRows(path: string): DayRows {
  const rows: DayRows = { head: null, days: [], heldOut: [], trainings: 0, failures: [], chain: 0, complete: false };
  for (const line of linesOf(path)) {
    if (counted.test(line)) addEntry(rows, entryOf(path, line, dayEntry));
    else if (ofTalks.test(line)) addTalkEntry(rows, entryOf(path, line, journalEntry));
  }
  return rows;
}

function addEntry(rows: DayRows, entry: DayEntry): void {
  if (entry.type === 'days-started') rows.head = entry;
  else if (entry.type === 'day-ended') {
    const { day, tally, talks } = entry;
    rows.days.push({ day, tally, ...(talks === undefined ? {} : { talks }) });
    rows.chain = Math.max(rows.chain, entry.chain);
  } else if (entry.type === 'held-out-lived') {
    rows.heldOut.push({ trainings: entry.trainings, tally: entry.tally });
  } else if (entry.type === 'tick-failed') {
    rows.failures.push({ in: 'tick', party: entry.failure.party, kind: entry.failure.kind });
  } else if (entry.type === 'day-failed') {
    rows.failures.push({ in: 'plan', party: entry.failure.party, kind: entry.failure.kind });
  } else if (entry.type === 'day-learned') {
    rows.trainings++;
    const { failure } = entry;
    if (failure !== undefined) rows.failures.push({ in: 'training', party: failure.party, kind: failure.kind });
  } else if (entry.type === 'days-ended') {
    rows.complete = true;
    rows.chain = Math.max(rows.chain, entry.chain);
  }
}

function addTalkEntry(rows: DayRows, entry: JournalEntry): void {
  if (!('failure' in entry) || entry.failure === null) return;
  rows.failures.push({ in: 'talk', party: entry.failure.party, kind: entry.failure.kind });
}

function entryOf<Entry>(path: string, line: string, schema: z.ZodType<Entry>): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new DamagedJournal(path, `a line of it is not JSON: ${line.slice(0, 60)}`, error);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const problem = z.prettifyError(read.error).replaceAll(/\s+/g, ' ').slice(0, 200);
  throw new DamagedJournal(path, `a line of it is no entry of this version (${problem})`, read.error);
}

/** Whole lines; what stands after the last line feed is torn. */
function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new StorageError(`${path} could not be read (${code}). Check that it is a file and may be read.`, error);
  }
}
