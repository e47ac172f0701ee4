import { openNewFile } from './new-file.ts';

/** A file of lines that gets its name only when it is finished. */
export interface LineFile {
  /** Writes `value` as one line of JSON. */
  write(value: unknown): void;
  /** Writes one line as it is. */
  writeText(line: string): void;
  /** Puts the file in place, on the disk. */
  finish(): void;
  /** Gives up what is not finished. */
  close(): void;
}

/** Opens a new file of lines that will replace `path` as a whole. */
export function openLineFile(path: string): LineFile {
  const file = openNewFile(path);
  const writeText = (line: string) => file.write(`${line}\n`);
  return {
    write: (value) => writeText(JSON.stringify(value)),
    writeText,
    finish: () => file.finish(),
    close: () => file.close(),
  };
}
