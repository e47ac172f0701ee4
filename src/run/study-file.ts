import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import { writeWholeFile } from '../files/index.ts';
import type { RunDirectory } from './run-directory.ts';
import { study, type Study } from './study.ts';

/** A resolved study as it stands in study.yaml. */
export function studyText(resolved: Study): string {
  return `# The resolved configuration of this run. Keys are never written here.\n${stringify(resolved)}`;
}

/** Writes the resolved study of a run. */
export function writeStudy(directory: RunDirectory, resolved: Study): void {
  writeWholeFile(directory.study, studyText(resolved));
}

/**
 * The text of a run's study.yaml; null where the folder holds none.
 * @throws UsageError when it cannot be read
 */
export function readStudyText(directory: RunDirectory): string | null {
  if (!existsSync(directory.study)) return null;
  try {
    return readFileSync(directory.study, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${directory.study} could not be read: ${(error as Error).message}. Make it readable, or choose another --out.`,
      error,
    );
  }
}

/**
 * The study that a study.yaml holds.
 * @throws UsageError when the text is damaged
 */
export function parseStudy(directory: RunDirectory, text: string): Study {
  const result = study.safeParse(parseYaml(directory.study, text));
  if (result.success) return result.data;
  throw new UsageError(
    `${directory.study} is not a study of this version:\n${z.prettifyError(result.error)}\nRestore the file, or start over with --fresh.`,
  );
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(
      `${path} could not be read as YAML: ${(error as Error).message} Restore the file, or start over with --fresh.`,
      error,
    );
  }
}
