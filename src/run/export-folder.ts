import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import { storing, writeWholeFile } from '../files/index.ts';
import { exportedTables } from '../report/index.ts';

/** Formats that a run can be exported to. */
export const exportFormats = ['csv', 'parquet', 'lifesim'] as const;

/** One of {@link exportFormats}. */
export type ExportFormat = (typeof exportFormats)[number];

/** What an export says of itself, in export.json. */
export interface ExportNote {
  format: ExportFormat;
  /** The study's id. */
  run: string;
  /** False while the run has something left to be lived or judged: an export of it is a part. */
  complete: boolean;
  /** What stands in the folder beside this note: files and folders, with how many rows or logs they hold. */
  holds: Readonly<Record<string, number>>;
}

const noteName = 'export.json';

/** Tables that a killed export was writing. */
const halfWritten = new Set(exportedTables.flatMap(({ name }) => [`${name}.csv.part`, `${name}.parquet.part`]));

const note = z.object({ format: z.enum(exportFormats), holds: z.record(z.string(), z.number()) });

/**
 * Makes room for an export: what an earlier export of the same format left in `folder`, or a killed one, is taken away, and nothing else.
 * @throws UsageError when the folder holds anything that no such export wrote
 */
export function clearExportFolder(folder: string, format: ExportFormat): void {
  if (!existsSync(folder)) return;
  const names = entriesOf(folder);
  if (names.length === 0) return;
  const earlier = readNote(folder);
  const own = new Set([noteName, ...Object.keys(earlier?.holds ?? {})]);
  const unfinished = names.filter((name) => halfWritten.has(name));
  if (unfinished.length === names.length) {
    return storing(folder, () => unfinished.forEach((name) => rmSync(join(folder, name), { recursive: true })));
  }
  const foreign = names.find((name) => !own.has(name) && !unfinished.includes(name));
  if (earlier === null || earlier.format !== format || foreign !== undefined) {
    throw new UsageError(
      `${folder} is not empty, and ${foreign ?? 'what it holds'} does not come from an earlier export to ${format}. Choose another --out.`,
    );
  }
  storing(folder, () => {
    for (const name of names.filter((each) => each !== noteName)) rmSync(join(folder, name), { recursive: true });
    rmSync(join(folder, noteName));
  });
}

/** Writes an export's note, last of all. */
export function writeExportNote(folder: string, written: ExportNote): void {
  writeWholeFile(join(folder, noteName), `${JSON.stringify(written, null, 2)}\n`);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new UsageError(
      `--out ${folder} cannot be used as a folder: ${(error as Error).message}. Choose another --out.`,
      error,
    );
  }
}

function readNote(folder: string): z.infer<typeof note> | null {
  try {
    return note.parse(JSON.parse(readFileSync(join(folder, noteName), 'utf8')));
  } catch {
    return null;
  }
}
