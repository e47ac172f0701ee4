import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DayEntry } from '../../src/journal/index.ts';
import { startLivelong, type Ended } from './built-command.ts';
import { filesIn, jsonLines } from './run-files.ts';

/** A command line for few and short days. */
export function fewDays(out: string, ...flags: readonly string[]): string[] {
  return ['days', '--people', '2', '--days', '2', '--held-out', '1', '--out', out, ...flags];
}

/** A flag for each of its values. */
export function each(flag: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [flag, value]);
}

/** The lines of every file of a run that is called so, by path. */
export function linesOf<Line>(run: string, name: string): Map<string, Line[]> {
  const paths = filesIn(run).filter((path) => basename(path) === name);
  return new Map(paths.map((path) => [path, jsonLines<Line>(join(run, path))]));
}

/** All journals of days of a run, by path. */
export function dayJournals(run: string): Map<string, DayEntry[]> {
  return linesOf<DayEntry>(run, 'journal.jsonl');
}

/** All entries of one sort of a run. */
export function entriesOf<Type extends DayEntry['type']>(run: string, type: Type): Extract<DayEntry, { type: Type }>[] {
  const all = [...dayJournals(run).values()].flat();
  return all.filter((entry): entry is Extract<DayEntry, { type: Type }> => entry.type === type);
}

/** The files of some lives, by path. */
export function bytesOfLives(run: string, ...names: readonly string[]): Record<string, string> {
  const paths = filesIn(run).filter((path) => path.startsWith('lives/') && names.includes(basename(path)));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(run, path), 'utf8')]));
}

/** Starts a command and sends it a signal as soon as `isTime`; a command that ends before that is told by its exit code. */
export async function signalled(
  line: readonly string[],
  signal: 'SIGKILL' | 'SIGINT',
  isTime: () => boolean,
): Promise<Ended> {
  const { child, ended } = startLivelong(line);
  const watch = setInterval(() => {
    try {
      if (!isTime()) return;
    } catch {
      return; // Not there yet.
    }
    clearInterval(watch);
    child.kill(signal);
  }, 2);
  return ended.finally(() => clearInterval(watch));
}
