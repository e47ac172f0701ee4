import { StorageError } from '../../errors/index.ts';
import { readLines } from '../../files/index.ts';

/**
 * The lines of a file that this program wrote; a file that is not there has none.
 * @throws StorageError where it cannot be read
 */
export async function* storedLines(path: string): ReturnType<typeof readLines> {
  try {
    yield* readLines(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    if (code === undefined) throw error;
    throw new StorageError(`${path} could not be read (${code}). Check that it is a file and may be read.`, error);
  }
}
