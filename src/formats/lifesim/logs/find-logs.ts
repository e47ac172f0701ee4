import { readdirSync, type Dirent } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../../../errors/index.ts';
import { kindOfPath } from '../input-file.ts';
import { readExperimentFolder, type ExperimentName } from './names.ts';

/** A log and whose it is. */
export interface LogPlace {
  path: string;
  experiment: ExperimentName;
  /** The experiment's folder. */
  folder: string;
}

/** Folders that are searched below each other, at most. */
const deepest = 12;

/**
 * All logs below `directory`, as the reference lays them: `…/EXPERIMENT/logs_INDEX/sim_log_*.json`, in the order of their paths.
 * @throws UsageError when there are none, or two of one sequence, which the reference would count twice
 */
export function findLogs(directory: string): LogPlace[] {
  if (kindOfPath(directory) !== 'folder') {
    throw new UsageError(`${directory} is no folder. Name the folder that holds the logs of LifeSim.`);
  }
  const paths = pathsBelow(directory, 0);
  if (paths.length === 0) {
    throw new UsageError(
      `${directory} holds no logs: they are looked for as EXPERIMENT/logs_INDEX/sim_log_….json at any depth. Name the folder that holds them.`,
    );
  }
  const places = new Map<string, string>();
  return paths.map((path) => {
    const beside = places.get(dirname(path));
    if (beside !== undefined) {
      throw new UsageError(
        `${dirname(path)} holds two logs, ${basename(beside)} and ${basename(path)}: a run was started there twice. Delete the one that does not count, then import again.`,
      );
    }
    places.set(dirname(path), path);
    const folder = dirname(dirname(resolve(path)));
    return { path, folder, experiment: readExperimentFolder(basename(folder)) };
  });
}

function pathsBelow(folder: string, depth: number): string[] {
  if (depth > deepest) return [];
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsBelow(path, depth + 1);
    return entry.isFile() && /^sim_log.*\.json$/.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new UsageError(
      `${folder} cannot be read: ${(error as Error).message}. Make it readable, then try again.`,
      error,
    );
  }
}
