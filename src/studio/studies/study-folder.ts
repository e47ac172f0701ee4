import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { storing } from '../../files/index.ts';
import type { StudyKind } from './study-choices.ts';

/** A folder for one study. */
export interface StudyFolder {
  name: string;
  path: string;
  /** Takes the folder away again where nothing was written into it. */
  giveBack(): void;
}

/**
 * Makes the folder of a new study: `conversations-1`, `conversations-2` …, the first that there is not.
 * @throws StorageError
 */
export function makeStudyFolder(saveTo: string, kind: StudyKind): StudyFolder {
  storing(saveTo, () => mkdirSync(saveTo, { recursive: true }));
  for (let number = 1; ; number++) {
    const name = `${kind}-${number}`;
    const path = join(saveTo, name);
    if (storing(path, () => isMade(path))) return { name, path, giveBack: () => removeEmpty(path) };
  }
}

function isMade(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Something lies in it: then it stays.
  }
}
