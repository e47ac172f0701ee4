import { basename, dirname, resolve } from 'node:path';
import { UsageError } from '../../../errors/index.ts';
import { kindOfPath } from '../input-file.ts';
import { filesBelow } from './files-below.ts';
import { readExperimentFolder, type ExperimentName } from './names.ts';

/** A log and whose it is. */
export interface LogPlace {
  path: string;
  experiment: ExperimentName;
  /** The experiment's folder. */
  folder: string;
  /** Name of the folder that the log lies in, `logs_INDEX`: judge files name conversations by it. */
  name: string;
}

/**
 * All logs below `directory`, as the reference lays them: `…/EXPERIMENT/logs_INDEX/sim_log_*.json`, in the order of their paths.
 * @throws UsageError when there are none, or two of one sequence, which the reference would count twice
 */
export function findLogs(directory: string): LogPlace[] {
  if (kindOfPath(directory) !== 'folder') {
    throw new UsageError(`${directory} is no folder. Name the folder that holds the logs of LifeSim.`);
  }
  const paths = filesBelow(directory, /^sim_log.*\.json$/);
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
        `${dirname(path)} holds two logs, ${basename(beside)} and ${basename(path)}: a run was started there twice. Delete the one that does not count, then try again.`,
      );
    }
    places.set(dirname(path), path);
    const folder = dirname(dirname(resolve(path)));
    return { path, folder, name: basename(dirname(resolve(path))), experiment: readExperimentFolder(basename(folder)) };
  });
}
