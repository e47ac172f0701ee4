import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { StorageError } from '../../errors/index.ts';
import { dayEntry, type DayTally } from '../../journal/index.ts';

/** Bytes at an end of a journal in which a tally is looked for, and by how much more each time. */
const bite = { first: 16_384, more: 8 } as const;

/** Whose days: the held-out ones before any training, near a journal's beginning; those after the last one, and the last day, near its end. */
export type TallyPlace = 'first-held-out' | 'last-held-out' | 'last-day';

/**
 * What some days of a life came to, read from an end of its journal, so that thousands of lives are read at once. Null where the life is not lived to its
 * end.
 * @throws StorageError for a journal that cannot be read
 */
export function lastTally(path: string, place: TallyPlace): DayTally | null {
  const descriptor = opened(path);
  if (descriptor === null) return null;
  try {
    const { size } = fstatSync(descriptor);
    if (!/\n\{"type":"days-ended"[^\n]*\n$/.test(read(descriptor, size - Math.min(size, 200), Math.min(size, 200)))) {
      return null;
    }
    const beginning = place === 'last-day' ? '\n{"type":"day-ended"' : '\n{"type":"held-out-lived"';
    for (let bytes: number = bite.first; ; bytes *= bite.more) {
      const length = Math.min(bytes, size);
      const text = read(descriptor, place === 'first-held-out' ? 0 : size - length, length);
      const start = place === 'first-held-out' ? text.indexOf(beginning) : text.lastIndexOf(beginning);
      const found = start < 0 ? null : tallyOf(text.slice(start + 1, text.indexOf('\n', start + 1)));
      if (found !== null || length === size) return found;
    }
  } finally {
    closeSync(descriptor);
  }
}

function opened(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new StorageError(`${path} could not be read (${code}). Check that it is a file and may be read.`, error);
  }
}

function read(descriptor: number, offset: number, length: number): string {
  const bytes = Buffer.alloc(length);
  readSync(descriptor, bytes, 0, length, offset);
  return bytes.toString('utf8');
}

/** Null for a line that cannot be read. */
function tallyOf(line: string): DayTally | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  const entry = dayEntry.safeParse(value);
  return entry.success && 'tally' in entry.data ? entry.data.tally : null;
}
