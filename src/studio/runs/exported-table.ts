import { createReadStream, mkdtempSync, rmSync, statSync, type ReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportRun, planExistingRun, replayJudges } from '../../run/index.ts';

/** Tables of a run that can be taken away as CSV: the larger part of what `livelong export --format csv` writes. */
export const tables = ['conversations', 'turns', 'scores', 'verdicts', 'calls'] as const;

/** One of {@link tables}. */
export type TableName = (typeof tables)[number];

/** A table that was made to be sent. */
export interface ExportedTable {
  bytes: number;
  /** What it was written to is taken away with it. */
  stream: ReadStream;
}

/** Exports tables one after another: each reads all journals of its run. */
export function tableExports(): { open(root: string, table: TableName): Promise<ExportedTable> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    open(root, table) {
      const exported = last.then(() => exportTable(root, table));
      last = exported.catch(() => null);
      return exported;
    },
  };
}

async function exportTable(root: string, table: TableName): Promise<ExportedTable> {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-export-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const plan = await planExistingRun(root);
    const tables = join(folder, 'csv');
    await exportRun({ ...plan, judges: replayJudges(plan.study, plan.directory) }, 'csv', tables);
    const path = join(tables, `${table}.csv`);
    const bytes = statSync(path).size;
    const stream = createReadStream(path);
    stream.on('close', remove);
    return { bytes, stream };
  } catch (error) {
    remove();
    throw error;
  }
}
