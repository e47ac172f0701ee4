import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLineFile, storing, writeWholeFile } from '../../files/index.ts';
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
  const people = openLineFile(join(runDirectory, 'people.jsonl'));
  const events = openLineFile(join(runDirectory, 'events.jsonl'));
  try {
    const written = new Set<number>();
    for (let index = 0; index < chosen.plan.length; index++) {
      const { user, sequence } = await chosen.readRows(index);
      if (!written.has(user.line)) people.writeText(user.text);
      written.add(user.line);
      events.writeText(sequence);
    }
    people.finish();
    events.finish();
  } finally {
    people.close();
    events.close();
  }
}
