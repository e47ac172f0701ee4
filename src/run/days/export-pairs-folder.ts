import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../errors/index.ts';
import { storing, writeWholeFile } from '../../files/index.ts';
import type { TrainingFormat } from '../../formats/index.ts';

/** What an export of pairs says of itself, in export.json. */
export interface PairsNote {
  format: TrainingFormat;
  /** The study's id. */
  run: string;
  /** False while there are lives that are not lived to their end. */
  complete: boolean;
  /** True where what people would rather have heard is there, in files named so. */
  revisions: boolean;
  /** Rows by assistant: a folder each, with a file for each day. */
  holds: Readonly<Record<string, number>>;
}

const noteName = 'export.json';
const earlierNote = z.object({ format: z.string(), holds: z.record(z.string(), z.number()) });

/** Takes an earlier export to the same format away. @throws UsageError for a folder that holds anything else */
export function clearPairsFolder(folder: string, format: TrainingFormat): void {
  const names = existsSync(folder) ? storing(folder, () => readdirSync(folder)) : [];
  if (names.length === 0) return;
  const earlier = earlierNote.safeParse(jsonOf(join(folder, noteName)));
  const own = new Set([noteName, ...(earlier.success ? Object.keys(earlier.data.holds) : [])]);
  const foreign = names.find((name) => !own.has(name));
  if (!earlier.success || earlier.data.format !== format || foreign !== undefined) {
    throw new UsageError(
      `${folder} is not empty, and ${foreign ?? 'what it holds'} does not come from an earlier export to ${format}. Choose another --out.`,
    );
  }
  storing(folder, () => names.forEach((name) => rmSync(join(folder, name), { recursive: true })));
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Writes an export's note. */
export function writePairsNote(folder: string, note: PairsNote): void {
  writeWholeFile(join(folder, noteName), `${JSON.stringify(note, null, 2)}\n`);
}
