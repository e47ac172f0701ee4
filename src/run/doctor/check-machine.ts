import { existsSync, mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readLifesimLives } from '../../formats/index.ts';
import { readPrices } from '../../model/index.ts';
import { version } from '../engine.ts';
import { bundledLives } from '../plan-run.ts';
import { ok, problem, warning, type Finding } from './finding.ts';

/** The Node that runs; `main.ts` has refused one that is too old before. */
export function checkNode(node: string): Finding {
  return ok(`Node.js ${node} (22.18 or newer is needed).`);
}

/**
 * Reads what comes with the package.
 * @throws LivelongError where a file of it is gone or damaged
 */
export async function checkPackage(): Promise<Finding> {
  const { plan } = await readLifesimLives({ directory: bundledLives });
  return ok(`Livelong ${version} is whole: ${plan.length} bundled lives, prices as of ${readPrices().asOf}.`);
}

const bytesPerGb = 1_073_741_824;

/** A long study with models can take this much. */
const spaceWantedInBytes = bytesPerGb / 2;

/** Tries to write where a run will lie. Leaves nothing behind. */
export function checkRunFolder(root: string): Finding {
  const folder = existingFolder(resolve(root));
  try {
    rmdirSync(mkdtempSync(join(folder, '.livelong-doctor-')));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return problem(
      `The run directory ${root} cannot be written: ${folder} takes no files (${code}).`,
      'Choose another --out, or make the folder writable.',
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const said = `The run directory ${root} can be written; ${(free / bytesPerGb).toFixed(1)} GB are free there`;
  return free < spaceWantedInBytes
    ? warning(`${said}.`, 'Make room: a study with models records every call.')
    : ok(`${said}.`);
}

/** The nearest folder above that is there. */
function existingFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingFolder(dirname(path));
}
