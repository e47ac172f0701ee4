import { LivelongError, StorageError } from '../errors/index.ts';
import { readLines } from './lines.ts';

/** One value of a JSON Lines file. */
export interface JsonLine {
  value: unknown;
  /** Byte offset of its line. */
  offset: number;
  /** Bytes of its line, without line end. */
  length: number;
}

/**
 * Streams the values of a JSON Lines file that this program wrote. A torn last line (no line feed) is dropped; a missing file has no values.
 * Throws a StorageError that names the file when it cannot be read, and the line when a complete one is not JSON.
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  try {
    for await (const line of readLines(path)) {
      if (!line.complete) continue;
      const text = line.bytes.toString('utf8');
      if (text.trim() !== '') yield { value: parseOwnLine(path, line.number, text), ...line.span };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    if (LivelongError.isInstance(error) || code === undefined) throw error;
    throw new StorageError(
      `${path} could not be read (${code}). Check that it is a file and may be read, then resume.`,
      error,
    );
  }
}

function parseOwnLine(path: string, number: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StorageError(
      `${path}:${number}: this line is not JSON, though Livelong writes nothing else there. Delete the line and resume, or restore the file.`,
      error,
    );
  }
}
