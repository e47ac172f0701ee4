import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenLives } from '../formats/index.ts';
import { isComplete } from './read-cell.ts';
import type { RunDirectory } from './run-directory.ts';
import type { Study } from './study.ts';

/** True when an assistant has a recorded call or a whole journal in the run. */
export function hasLived(directory: RunDirectory, label: string): boolean {
  return cellFolders(directory, (cell) => cell.replace(/-\d+$/, '') === label).some(
    (folder) => sizeOf(join(folder, 'calls.jsonl')) > 0 || endsWhole(join(folder, 'journal.jsonl')),
  );
}

/** True when a judge has a recorded verdict in the run. */
export function hasJudged(directory: RunDirectory, judge: { label: string; id: string }): boolean {
  const address = `/judge=${judge.label}-${judge.id}/`;
  return cellFolders(directory, () => true).some((folder) => {
    const path = join(folder, 'calls.jsonl');
    return sizeOf(path) > 0 && readFileSync(path).includes(address);
  });
}

/** Labels of the assistants that have lives left to live: the only ones that need to be there. */
export async function unfinishedAssistants(
  directory: RunDirectory,
  study: Study,
  lives: ChosenLives,
): Promise<Set<string>> {
  const unfinished = new Set<string>();
  for (const { label } of study.assistants) {
    search: for (const { id } of lives.plan) {
      for (let trial = 1; trial <= study.trials; trial++) {
        if (await isComplete(directory.journal({ life: id, assistant: label, trial }))) continue;
        unfinished.add(label);
        break search;
      }
    }
  }
  return unfinished;
}

/** Folders of the cells whose name `chosen` picks. */
function cellFolders({ root }: RunDirectory, chosen: (cell: string) => boolean): string[] {
  const lives = join(root, 'lives');
  if (!existsSync(lives)) return [];
  return readdirSync(lives, { withFileTypes: true })
    .filter((life) => life.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(lives, name), { withFileTypes: true })
        .filter((cell) => cell.isDirectory() && chosen(cell.name))
        .map((cell) => join(lives, name, cell.name)),
    );
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function endsWhole(path: string): boolean {
  return sizeOf(path) > 0 && readFileSync(path).lastIndexOf('{"type":"life-ended"') >= 0;
}
