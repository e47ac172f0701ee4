import { z } from 'zod';
import { StorageError } from '../errors/index.ts';
import { readJsonLines } from '../files/index.ts';
import { DamagedJournal } from './damaged-journal.ts';
import { isOfDays } from './days/index.ts';
import { journalEntry, type JournalEntry } from './entry.ts';

/** An entry and the byte at which its line begins. */
export interface JournalLine {
  entry: JournalEntry;
  offset: number;
}

/**
 * Streams the entries of a journal that are about conversations; those about days are passed over, a torn last line is dropped, a missing file has no entries.
 * @throws DamagedJournal for a line that is no entry of this version
 * @throws StorageError when the file cannot be read
 */
export async function* readJournal(path: string): AsyncGenerator<JournalLine> {
  try {
    for await (const { value, offset } of readJsonLines(path)) {
      if (isOfDays(value)) continue;
      const read = journalEntry.safeParse(value);
      if (!read.success) {
        const problem = z.prettifyError(read.error).replaceAll(/\s+/g, ' ').slice(0, 200);
        throw new DamagedJournal(
          path,
          `the line at byte ${offset} is no entry of this version (${problem})`,
          read.error,
        );
      }
      yield { entry: read.data, offset };
    }
  } catch (error) {
    if (error instanceof StorageError && error.cause instanceof SyntaxError) {
      throw new DamagedJournal(path, 'it holds a line that is not JSON', error.cause);
    }
    throw error;
  }
}
