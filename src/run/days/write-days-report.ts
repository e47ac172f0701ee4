import { writeWholeFile } from '../../files/index.ts';
import { daysPage } from '../../report/index.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import { readDaysReportData } from './derive-report-data.ts';

/**
 * Writes the report.html of days at home from their results, and returns its path.
 * @throws UsageError where the run has no results yet; StorageError, DamagedJournal
 */
export async function writeDaysReport({
  directory,
  study,
}: {
  directory: DaysDirectory;
  study: DaysStudy;
}): Promise<{ path: string }> {
  writeWholeFile(directory.report, daysPage(await readDaysReportData(directory, study)));
  return { path: directory.report };
}
