import { readSpan, type Span } from '../../files/index.ts';
import { DamagedJournal, isOfDays, journalEntry, type DayEntry, type JournalEntry } from '../../journal/index.ts';
import { entryAt } from './scan-journal.ts';

/** What a journal tells of one day: of the day itself, and of the talks in it. */
export interface DayLines {
  entries: DayEntry[];
  talks: JournalEntry[];
}

/** Reads the entries of one day and no others. @throws DamagedJournal, StorageError */
export function readDayLines(path: string, span: Span): DayLines {
  const entries: DayEntry[] = [];
  const talks: JournalEntry[] = [];
  let { offset } = span;
  for (const line of readSpan(path, span).split('\n')) {
    if (line.trim() !== '') {
      const value = valueOf(path, line, offset);
      if (isOfDays(value)) entries.push(entryAt(path, line, offset));
      else talks.push(talkEntry(path, value, offset));
    }
    offset += Buffer.byteLength(line) + 1;
  }
  return { entries, talks };
}

function valueOf(path: string, line: string, offset: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new DamagedJournal(path, `the line at byte ${offset} is not JSON`, error);
  }
}

function talkEntry(path: string, value: unknown, offset: number): JournalEntry {
  const read = journalEntry.safeParse(value);
  if (read.success) return read.data;
  throw new DamagedJournal(path, `the line at byte ${offset} is no entry of this version`, read.error);
}
