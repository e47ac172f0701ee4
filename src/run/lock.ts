import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../errors/index.ts';
import { storing } from '../files/index.ts';
import type { RunDirectory } from './run-directory.ts';

/** Locks that this process holds: its own number in a file says nothing, since a killed process may have had the same. */
const held = new Set<string>();

/** Name of the file that says who works on a run. */
export const lockName = 'lock';

/** How often a lock that others take and give back is tried for. */
const tries = 5;

/**
 * Takes a run for this process, so that no second one writes into it; returns the function that gives it back. Makes the directory where there
 * is none. What a killed process left is taken over.
 * @throws UsageError while another process works on the run, or this one does already
 */
export function lockRun(directory: RunDirectory): () => void {
  const path = resolve(directory.root, lockName);
  storing(path, () => mkdirSync(directory.root, { recursive: true }));
  for (let attempt = 0; attempt < tries; attempt++) {
    if (create(path)) {
      held.add(path);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        held.delete(path);
        rmSync(path, { force: true });
      };
    }
    const found = read(path);
    const holder = found === null ? null : livingHolder(path, found);
    if (holder !== null) throw inUse(holder, directory);
    if (found !== null) putAside(path, found);
  }
  throw new UsageError(`Others keep taking ${directory.root}. Wait until they end, then try again.`);
}

/** Makes the file in one step; false when it is there. */
function create(path: string): boolean {
  return storing(path, () => {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  });
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The number of the living process that a lock's text names; null for a dead one and for nonsense. */
function livingHolder(path: string, text: string): number | null {
  const pid = Number(text);
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  if (pid === process.pid) return held.has(path) ? pid : null;
  return isAlive(pid) ? pid : null;
}

/** Takes a dead holder's lock away. Should another process have taken it over since it was read, that one gets it back. */
function putAside(path: string, found: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== found) linkSync(aside, path);
  } catch {
    // Another process was quicker: the next try sees what it did.
  }
  rmSync(aside, { force: true });
}

function inUse(holder: number, directory: RunDirectory): UsageError {
  const lock = join(directory.root, lockName);
  return new UsageError(
    `Process ${holder} is working on ${directory.root}. Wait until it ends, or stop it and resume. If that process has nothing to do with Livelong, delete ${lock}.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
