import type { ExportFormat } from './export-folder.ts';
import { exportLifesim } from './export-lifesim.ts';
import { exportTables, type Exported } from './export-tables.ts';
import type { ReadableRun } from './judged-cells.ts';

/**
 * Writes a run in a format of other tools into `folder`, which is new, empty, or an earlier export to the same format. The run stays as it is.
 * @throws UsageError for a folder that holds something else; StorageError, DamagedJournal
 */
export function exportRun(run: ReadableRun, format: ExportFormat, folder: string): Promise<Exported> {
  return format === 'lifesim' ? exportLifesim(run, folder) : exportTables(run, format, folder);
}
