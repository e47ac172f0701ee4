import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storing, writeWholeFile } from '../../files/index.ts';
import type { ChosenLives } from './read-lives.ts';

/**
 * Copies the chosen lives into a run directory: `people.jsonl`, `events.jsonl` and, where there are templates, `templates.json`. Rows are
 * copied as they stand; only rows that lose events are written anew. `readRunInputs` gives the same lives and the same hash back.
 * Equal choices give equal bytes. Each file appears whole or not at all, events.jsonl last.
 * Throws a StorageError when a file cannot be written, a UsageError when the lives' files have changed.
 */
export async function copyInputs(chosen: ChosenLives, runDirectory: string): Promise<void> {
  storing(runDirectory, () => mkdirSync(runDirectory, { recursive: true }));
  const templates = join(runDirectory, 'templates.json');
  if (chosen.templatesText === null) storing(templates, () => rmSync(templates, { force: true }));
  else writeWholeFile(templates, chosen.templatesText);
  const people = openRows(join(runDirectory, 'people.jsonl'));
  const events = openRows(join(runDirectory, 'events.jsonl'));
  try {
    const written = new Set<number>();
    for (let index = 0; index < chosen.plan.length; index++) {
      const { user, sequence } = await chosen.readRows(index);
      if (!written.has(user.line)) people.write(user.text);
      written.add(user.line);
      events.write(sequence);
    }
    people.finish();
    events.finish();
  } finally {
    people.close();
    events.close();
  }
}

/** A file of rows that gets its name only when it is finished. */
interface RowFile {
  write(row: string): void;
  finish(): void;
  close(): void;
}

function openRows(path: string): RowFile {
  const temporary = `${path}.part`;
  const descriptor = storing(path, () => openSync(temporary, 'w'));
  return {
    write: (row) => storing(path, () => writeFileSync(descriptor, `${row}\n`)),
    finish: () =>
      storing(path, () => {
        fsyncSync(descriptor);
        renameSync(temporary, path);
      }),
    close: () => closeSync(descriptor),
  };
}
