import { writeWholeFile } from '../../files/index.ts';
import { spendingOf } from '../../model/index.ts';
import { engine, version } from '../engine.ts';
import { lastRunOf } from '../manifest.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import type { DaysResults } from './derive-days.ts';

/**
 * Writes the manifest.json of days at home: by what they were made and how it went. Not among the files that are equal byte for byte.
 * @param seconds how long they were lived; null where nothing was, then the manifest goes on saying how the last run went
 */
export async function writeDaysManifest(
  directory: DaysDirectory,
  study: DaysStudy,
  results: DaysResults,
  seconds: number | null,
): Promise<void> {
  const { incompleteLives, longestChain, faults, scores } = results;
  const cost = await spendingOf(directory.spending);
  const manifest = {
    kind: 'days',
    id: study.id,
    livelong: version,
    engine,
    node: process.versions.node,
    seed: study.seed,
    complete: incompleteLives === 0,
    incompleteLives,
    failedTicks: sumOf(scores.assistants.map(({ failedTicks }) => failedTicks)),
    missingRatings: sumOf(scores.assistants.map(({ missingRatings }) => missingRatings)),
    longestChain,
    faults: faults.faults,
    failedCalls: faults.failedCalls,
    calls: faults.roles,
    cost: Object.keys(cost.roles).length === 0 ? null : cost,
    lastRun: seconds === null ? lastRunOf(directory) : { seconds: Math.round(seconds * 10) / 10 },
  };
  writeWholeFile(directory.manifest, `${JSON.stringify(manifest, null, 2)}\n`);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
