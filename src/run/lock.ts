import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../errors/index.ts';
import { storing } from '../files/index.ts';
import type { RunDirectory } from './run-directory.ts';

/** Locks that this process holds: its own number in a file says nothing, since a killed process may have had the same. */
const held = new Set<string>();

/** Name of the file that says who works on a run. */
export const lockName = 'lock';

/** How often a lock that others take, give back or take over is tried for, and how long is waited in between. */
const tries = 50;
const waitInMs = 20;

/** How often a lock of a living process is tried for: it may be just ending. */
const triesAtLiving = 10;

/** Writing and taking over take no time, even where the machine is busy; what is this old and unfinished was left by a process that died in it. */
const oldestInMs = 10_000;

/**
 * Takes a run for this process, so that no second one writes into it; returns the function that gives it back. Makes the directory where there
 * is none. What a killed process left is taken over; one that is just ending is waited for a moment.
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
    if (holder === process.pid || (holder !== null && attempt >= triesAtLiving)) throw inUse(holder, directory);
    if (holder === null && found !== null) takeAway(path);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitInMs);
  }
  throw new UsageError(`Others keep taking ${directory.root}. Wait until they end, then try again.`);
}

/** Makes the file; false when it is there. */
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

/**
 * Takes a dead holder's lock away. One process at a time may do so, and looks again first: else it could take away what another has just taken.
 * An empty file is one that is being written.
 */
function takeAway(path: string): void {
  const takeover = `${path}.takeover`;
  try {
    mkdirSync(takeover);
  } catch {
    if (isLeftOver(takeover)) rmdirSync(takeover);
    return;
  }
  try {
    const found = read(path);
    if (found === null || livingHolder(path, found) !== null) return;
    if (found !== '' || isLeftOver(path)) rmSync(path, { force: true });
  } finally {
    rmdirSync(takeover);
  }
}

function isLeftOver(path: string): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written > oldestInMs;
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
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True for a process that has ended and whose parent has not looked yet; only Linux tells. */
function isZombie(pid: number): boolean {
  const status = read(`/proc/${pid}/stat`);
  return status !== null && /\) Z /.test(status);
}
