import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors/index.ts';
import { storing } from '../files/index.ts';
import type { RunDirectory } from './run-directory.ts';

/**
 * Takes a run for this process, so that no second one writes into it; returns the function that gives it back. What a killed process left is
 * taken over.
 * @throws UsageError while another process works on the run
 */
export function lockRun(directory: RunDirectory): () => void {
  const path = join(directory.root, 'lock');
  const holder = holderOf(path);
  if (holder !== null && holder !== process.pid && isAlive(holder)) {
    throw new UsageError(
      `Process ${holder} is working on ${directory.root}. Wait until it ends, or stop it and resume. If that process has nothing to do with Livelong, delete ${path}.`,
    );
  }
  storing(path, () => writeFileSync(path, `${process.pid}\n`));
  return () => rmSync(path, { force: true });
}

function holderOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
