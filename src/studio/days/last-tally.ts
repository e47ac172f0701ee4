import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { StorageError } from '../../errors/index.ts';
import { dayEntry, type DayTally } from '../../journal/index.ts';

/** Bytes from the end of a journal in which its last tally stands, but for lines that users' trainers made long. */
const tails = [8_192, 262_144] as const;

/**
 * What a life's days came to at last: the held-out days after the last training or, where none are held out, the last day. It is read from the
 * journal's end, so that thousands of lives are read at once. Null where nothing is lived yet.
 * @throws StorageError for a journal that cannot be read
 */
export function lastTally(path: string): DayTally | null {
  for (const size of tails) {
    const found = tallyIn(tailOf(path, size));
    if (found !== null) return found;
  }
  return null;
}

function tallyIn(tail: string): DayTally | null {
  const lines = tail.split('\n');
  for (let place = lines.length - 1; place >= 0; place--) {
    const line = lines[place]!;
    if (!/^\{"type":"(?:held-out-lived|day-ended)"/.test(line)) continue;
    const tally = tallyOf(line);
    if (tally !== null) return tally;
  }
  return null;
}

/** Null for a torn line, and for held-out days of which there are none. */
function tallyOf(line: string): DayTally | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  const read = dayEntry.safeParse(value);
  if (!read.success || !('tally' in read.data)) return null;
  return read.data.tally.days === 0 ? null : read.data.tally;
}

function tailOf(path: string, size: number): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new StorageError(`${path} could not be read (${code}). Check that it is a file and may be read.`, error);
  }
  try {
    const { size: whole } = fstatSync(descriptor);
    const bytes = Buffer.alloc(Math.min(size, whole));
    readSync(descriptor, bytes, 0, bytes.length, whole - bytes.length);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}
