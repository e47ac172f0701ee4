import { writeWholeFile } from '../files/index.ts';
import { reportPage } from '../report/index.ts';
import { readReportData } from './report-data.ts';
import type { RunDirectory } from './run-directory.ts';
import type { Study } from './study.ts';

/**
 * Writes a run's report.html from its results, and returns its path.
 * @throws UsageError where the run has no results yet
 * @throws StorageError, DamagedJournal
 */
export async function writeReport({
  directory,
  study,
}: {
  directory: RunDirectory;
  study: Study;
}): Promise<{ path: string }> {
  writeWholeFile(directory.report, reportPage(await readReportData(directory, study)));
  return { path: directory.report };
}
