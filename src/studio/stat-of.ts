import { statSync, type Stats } from 'node:fs';

/** What the system knows of a file or folder; undefined for one that is not there, or that may not be looked at, or leads in a circle. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
