import { readFileSync } from 'node:fs';
import { StorageError } from '../errors/index.ts';

/** What a derived JSON file of a run holds, not checked yet. @throws StorageError where it cannot be read; `livelong score` writes it again */
export function readDerivedJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StorageError(
      `${path} could not be read as JSON (${(error as Error).message}). It is derived: \`livelong score\` writes it again.`,
      error,
    );
  }
}
