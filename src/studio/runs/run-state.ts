import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runDirectory } from '../../run/index.ts';
import type { RunEntry } from '../library.ts';

/** How far a run is. */
export interface RunState {
  /** `whole`: lived and judged to its end. `running`: a process works on it. `unfinished`: it can go on. `damaged`: nothing can be said. */
  is: 'whole' | 'unfinished' | 'running' | 'damaged';
  /** True where manifest, scores or index are there. */
  results: boolean;
  /** Lives not lived to their end with every assistant; null where nothing tells. */
  incompleteLives: number | null;
  /** Conversations, or null where nothing tells (and for days). */
  conversations: number | null;
  broken: number | null;
  /** Verdicts that were not asked for yet, or failed ticks are not among them; null where nothing tells. */
  pendingVerdicts: number | null;
}

/** Reads how far a run is from its manifest; no other file is opened. */
export function stateOf({ root }: Pick<RunEntry, 'root'>): RunState {
  const directory = runDirectory(root);
  const results = [directory.manifest, directory.scores, directory.index].some((path) => existsSync(path));
  const running = isWorkedOn(root);
  const made = manifestAt(directory.manifest);
  const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
  const conversations = partsOf(made?.['conversations']);
  const whole = made?.['complete'] === true;
  const damaged = made === null && existsSync(directory.manifest);
  return {
    is: running ? 'running' : damaged ? 'damaged' : whole ? 'whole' : 'unfinished',
    results,
    incompleteLives: numberOf(made?.['incompleteLives']),
    conversations: numberOf(conversations['all']),
    broken: numberOf(conversations['broken']),
    pendingVerdicts: numberOf(made?.['pendingVerdicts']),
  };
}

/** True while a living process holds the run's lock. */
function isWorkedOn(root: string): boolean {
  try {
    const path = join(root, 'lock');
    const holder = Number(readFileSync(path, 'utf8'));
    if (!Number.isSafeInteger(holder) || holder <= 0) return false;
    // A process that was killed may have had the same number as this one.
    if (holder === process.pid) return statSync(path).mtimeMs > Date.now() - process.uptime() * 1000;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function manifestAt(path: string): Readonly<Record<string, unknown>> | null {
  try {
    return partsOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
