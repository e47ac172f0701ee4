import { existsSync, rmSync } from 'node:fs';
import { openLineFile, readJsonLines, storing } from '../../files/index.ts';
import type { ChosenLives } from '../../formats/index.ts';
import type { CallEntry } from '../../model/index.ts';
import { dropResults } from '../drop-results.ts';
import type { RunDirectory } from '../run-directory.ts';
import type { Study } from '../study.ts';
import { findBroken, type BrokenCell } from './find-broken.ts';

/**
 * Takes away what failed for good in a run and what followed from it, so that the next run of the study asks it again. A journal goes before its
 * record, since it is made again from the record: killed in between, the run is what it was.
 * @throws StorageError
 */
export async function dropBroken(run: { directory: RunDirectory; study: Study; lives: ChosenLives }): Promise<void> {
  const { directory } = run;
  const { lives, vectors } = await findBroken(run);
  if (lives.length === 0 && vectors.length === 0) return;
  dropResults(directory);
  for (const { life, cells, shared } of lives) {
    for (const cell of cells) await dropCell(directory, cell);
    await dropCalls(directory.shared(life), shared);
  }
  await dropCalls(directory.vectors, vectors);
}

async function dropCell(directory: RunDirectory, { name, dropped, changes, memories }: BrokenCell): Promise<void> {
  const journal = directory.journal(name);
  if (changes) storing(journal, () => rmSync(journal, { force: true }));
  await dropCalls(directory.calls(name), dropped);
  if (changes) await keepLines(directory.memories(name), (line) => memories.has(String(line['hash'])));
}

async function dropCalls(path: string, dropped: readonly CallEntry[]): Promise<void> {
  const addresses = new Set(dropped.map(({ address }) => address));
  if (addresses.size > 0) await keepLines(path, (line) => !addresses.has(String(line['address'])));
}

/** Writes a file of lines anew without those that `keeps` turns down. */
async function keepLines(path: string, keeps: (line: Readonly<Record<string, unknown>>) => boolean): Promise<void> {
  if (!existsSync(path)) return;
  const file = openLineFile(path);
  let kept = 0;
  try {
    for await (const { value } of readJsonLines(path)) {
      if (!keeps(value as Record<string, unknown>)) continue;
      kept++;
      file.write(value);
    }
    if (kept > 0) file.finish();
    else storing(path, () => rmSync(path));
  } finally {
    file.close();
  }
}
