import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from '../stat-of.ts';

/** So long the answers of a model are kept after its life was last made or opened, in days. */
const keptDays = 30;

/** Folder of all records of lives that are made. */
export function recordsFolder(saveTo: string): string {
  return join(saveTo, '.live');
}

/** Takes away records of lives that nobody has gone on with for long: whoever comes back later begins anew. What is saved lies elsewhere. */
export function removeOldRecords(saveTo: string, now: number): void {
  const folder = recordsFolder(saveTo);
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (!/^[a-z0-9]{32}$/.test(name) || latestIn(path) > now - keptDays * 86_400_000) continue;
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // It may not be touched: then it stays.
    }
  }
}

/** Notes that a record is used. */
export function noteUse(record: string, now: number): void {
  try {
    utimesSync(record, now / 1000, now / 1000);
  } catch {
    // It is not there yet, and new when it is made.
  }
}

function latestIn(path: string): number {
  const found = statOf(path);
  if (found === undefined) return Infinity;
  return Math.max(
    found.mtimeMs,
    ...(found.isDirectory() ? namesIn(path).map((name) => latestIn(join(path, name))) : []),
  );
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
