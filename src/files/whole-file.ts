import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storing } from './json-lines.ts';

/** Writes a file so that a reader sees either the old content or the whole new one, never a part. */
export function writeWholeFile(path: string, text: string): void {
  storing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.part`;
    const descriptor = openSync(temporary, 'w');
    try {
      try {
        writeFileSync(descriptor, text);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}
