import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from '../errors/index.ts';
import type { RunDirectory } from './run-directory.ts';
import type { StudyRequest } from './study-input.ts';
import type { Study } from './study.ts';

/** Refuses a directory that holds another study, or something else. */
export function requireSame(directory: RunDirectory, before: Study | null, id: string): void {
  if (before !== null && before.id !== id) {
    throw new UsageError(
      `${directory.root} holds a different study (${before.id}; this one is ${id}): lives, user, seed, turns, embedding or program differ. Choose another --out, or --fresh to start over there.`,
    );
  }
  if (before === null) requireNothingElse(directory);
}

/** Refuses a directory without a study that holds something else. */
export function requireNothingElse(directory: RunDirectory): void {
  if (foreignEntries(directory).length > 0) {
    throw new UsageError(`${directory.root} is not empty and holds no study. Choose another --out.`);
  }
}

/** `--fresh` empties runs, nothing else, and no run that holds what it is to start from. */
export function requireClearable(
  directory: RunDirectory,
  { lives, templates, prices }: Pick<StudyRequest, 'lives' | 'templates' | 'prices'>,
): void {
  if (!existsSync(directory.study) && foreignEntries(directory).length > 0) {
    throw new UsageError(
      `${directory.root} holds no study.yaml, so it is not a run, and --fresh will not empty it. Choose another --out.`,
    );
  }
  for (const input of [lives, templates, prices]) {
    if (input !== undefined && existsSync(input) && liesIn(directory.root, input)) {
      throw new UsageError(
        `${input} lies in ${directory.root}, which --fresh would empty. Choose another --out, or copy what you need first.`,
      );
    }
  }
}

function liesIn(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}

/** What a run that was killed while it copied its inputs leaves behind. */
const inputCopy =
  /^(people\.jsonl|home\.yaml|events\.jsonl|templates\.json|dimensions\.json|prices\.yaml|study\.yaml)(\.part)?$|^lock(\.\w+)?$/;

/** What a branch that was killed while it took over its run's record leaves beside its inputs. */
const prefixCopy = /^(lives|vectors\.jsonl)$/;

function foreignEntries(directory: RunDirectory): string[] {
  const found = existsSync(directory.root) ? entries(directory.root) : [];
  const begun = found.includes('people.jsonl');
  return found.filter((name) => !inputCopy.test(name) && !(begun && prefixCopy.test(name)));
}

function entries(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    throw new UsageError(
      `${path} cannot be used as a run directory: ${(error as Error).message}. Choose another --out.`,
      error,
    );
  }
}
