import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storing } from '../../files/index.ts';

/**
 * Writes a file that is not there yet, making its folders. What is there is never touched.
 * @returns false where there was something of that name
 * @throws StorageError
 */
export function writeNew(path: string, content: string): boolean {
  return storing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(path, content, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  });
}
