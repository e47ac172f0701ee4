import { statOf } from '../stat-of.ts';

/** What was made of files, kept for as long as they stay as they are. */
export type FileCache<Value> = (path: string) => Promise<Value>;

/**
 * Keeps what is made of a file until the file changes, or until `most` others were asked for since.
 * @param read makes it; a file that is not there is read, too
 */
export function fileCache<Value>(most: number, read: (path: string) => Promise<Value>): FileCache<Value> {
  const kept = new Map<string, { stamp: string; value: Promise<Value> }>();
  return (path) => {
    const found = statOf(path);
    const stamp = found === undefined ? 'none' : `${found.size} ${found.mtimeMs}`;
    const known = kept.get(path);
    kept.delete(path);
    const entry = known?.stamp === stamp ? known : { stamp, value: read(path) };
    kept.set(path, entry);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    entry.value.catch(() => {
      if (kept.get(path) === entry) kept.delete(path);
    });
    return entry.value;
  };
}
