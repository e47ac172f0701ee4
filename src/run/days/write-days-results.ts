import { LivelongError } from '../../errors/index.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import { deriveDays, type DaysResults } from './derive-days.ts';
import { writeDaysManifest } from './write-days-manifest.ts';
import { writeDaysReport } from './write-days-report.ts';

/** What days at home came to, as it was written into their directory. */
export interface WrittenDays {
  results: DaysResults;
  /** The page, or why it could not be written: that fails no run, since everything that it shows lies beside it. */
  report: { path: string } | { problem: string };
}

/**
 * Derives the results of days at home from what is there, asking nobody, and writes them: index, scores, manifest and report.
 * @param seconds how long they were lived; null where nothing was
 * @throws DamagedJournal, StorageError
 */
export async function writeDaysResults(
  run: { directory: DaysDirectory; study: DaysStudy },
  seconds: number | null = null,
): Promise<WrittenDays> {
  const { directory, study } = run;
  const results = await deriveDays({ directory, study });
  await writeDaysManifest(directory, study, results, seconds);
  try {
    return { results, report: await writeDaysReport({ directory, study }) };
  } catch (error) {
    if (!LivelongError.isInstance(error)) throw error;
    return { results, report: { problem: error.message } };
  }
}
