import { openNewFile } from './new-file.ts';

/** Writes a file so that a reader sees either the old content or the whole new one, never a part. */
export function writeWholeFile(path: string, text: string): void {
  const file = openNewFile(path);
  try {
    file.write(text);
    file.finish();
  } finally {
    file.close();
  }
}
