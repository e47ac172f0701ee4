import { existsSync, readFileSync } from 'node:fs';
import { LivelongError } from '../../errors/index.ts';
import { parseStudy, readDaysStudy, runDirectory } from '../../run/index.ts';
import { inTurns } from '../in-turns.ts';
import { keptWithRun } from '../kept-with-run.ts';
import type { RunEntry } from '../library.ts';

/** A run whose assistants can be chosen. */
export interface ComparableRun {
  run: string;
  kind: 'conversations' | 'days';
  /** Identity of people, events and settings: runs with the same one can be compared with each other. */
  study: string;
  assistants: readonly { label: string; spec: string }[];
  /** False while nothing can be compared, since no results are derived yet. */
  hasResults: boolean;
}

/** Runs with their assistants, in the order of the library; what cannot be read is left out. */
export async function comparableRuns(runs: readonly RunEntry[]): Promise<ComparableRun[]> {
  return (await inTurns(runs, comparable)).filter((run) => run !== null);
}

function comparable(entry: RunEntry): ComparableRun | null {
  if (entry.kind === 'lives') return null;
  const study = studyOf(entry);
  if (study === null) return null;
  const { index, scores, manifest } = runDirectory(entry.root);
  return {
    run: entry.name,
    kind: entry.kind,
    study: study.id,
    assistants: study.assistants.map(({ label, spec }) => ({ label, spec })),
    hasResults: [index, scores, manifest].every((path) => existsSync(path)),
  };
}

const studyOf = keptWithRun(
  ({ root }) => runDirectory(root).study,
  ({ root, kind }) => (kind === 'lives' ? null : studyIn(root, kind)),
);

function studyIn(
  root: string,
  kind: ComparableRun['kind'],
): { id: string; assistants: readonly { label: string; spec: string }[] } | null {
  const directory = runDirectory(root);
  try {
    return kind === 'days' ? readDaysStudy(directory) : parseStudy(directory, readFileSync(directory.study, 'utf8'));
  } catch (error) {
    // A run that another version made, or whose file is damaged or gone: the page of runs says so.
    if (LivelongError.isInstance(error) || isFileError(error)) return null;
    throw error;
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
