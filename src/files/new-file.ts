import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storing } from './storing.ts';

/** A file that gets its name only when it is finished: a reader sees the old content or the whole new one, never a part. */
export interface NewFile {
  write(content: string | Uint8Array): void;
  /** Puts the file in place, on the disk. */
  finish(): void;
  /** Gives up what is not finished, and leaves no trace of it. */
  close(): void;
}

/** Opens a new file that will replace `path` as a whole, making its folders. Its methods throw a StorageError, too. */
export function openNewFile(path: string): NewFile {
  const temporary = `${path}.part`;
  const descriptor = storing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(temporary, 'w');
  });
  let open = true;
  let placed = false;
  const release = () => {
    if (open) closeSync(descriptor);
    open = false;
  };
  return {
    write: (content) => storing(path, () => writeFileSync(descriptor, content)),
    finish() {
      storing(path, () => {
        fsyncSync(descriptor);
        release();
        renameSync(temporary, path);
      });
      placed = true;
    },
    close() {
      release();
      if (!placed) rmSync(temporary, { force: true });
      placed = true;
    },
  };
}
