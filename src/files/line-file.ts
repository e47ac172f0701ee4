import { renameSync, rmSync } from 'node:fs';
import { openAppender, storing } from './json-lines.ts';

/** A JSON Lines file that gets its name only when it is finished. */
export interface LineFile {
  write(value: unknown): void;
  /** Puts the file in place. */
  finish(): void;
  /** Gives up what is not finished. */
  close(): void;
}

/** Opens a new JSON Lines file that will replace `path` as a whole. */
export function openLineFile(path: string): LineFile {
  const temporary = `${path}.part`;
  const appender = openAppender(temporary, { truncate: true });
  let open = true;
  return {
    write: (value) => appender.append(value),
    finish() {
      appender.close();
      storing(path, () => renameSync(temporary, path));
      open = false;
    },
    close() {
      appender.close();
      if (open) rmSync(temporary, { force: true });
      open = false;
    },
  };
}
