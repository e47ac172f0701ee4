import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../errors/index.ts';

/** Folders that are searched below each other, at most. */
const deepest = 12;

/**
 * Paths of all files below `folder` whose name fits, in the order of the names.
 * @throws UsageError for a folder that cannot be read
 */
export function filesBelow(folder: string, fits: RegExp, depth = 0): string[] {
  if (depth > deepest) return [];
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, fits, depth + 1);
    return entry.isFile() && fits.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new UsageError(
      `${folder} cannot be read: ${(error as Error).message}. Make it readable, then try again.`,
      error,
    );
  }
}
