import { rmSync } from 'node:fs';
import { storing } from '../files/index.ts';
import type { RunDirectory } from './run-directory.ts';

/** Takes a run's scores, index, manifest and report away: they hold for the study, journals and records that they were derived from, and for no others. */
export function dropResults(directory: RunDirectory): void {
  for (const path of [directory.manifest, directory.scores, directory.index, directory.report]) {
    storing(path, () => rmSync(path, { force: true }));
  }
}
