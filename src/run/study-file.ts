import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import { writeWholeFile } from '../files/index.ts';
import type { RunDirectory } from './run-directory.ts';
import { study, type Study } from './study.ts';

/** Writes the resolved study of a run. */
export function writeStudy(directory: RunDirectory, resolved: Study): void {
  writeWholeFile(
    directory.study,
    `# The resolved configuration of this run. Keys are never written here.\n${stringify(resolved)}`,
  );
}

/**
 * Reads the study of a run; null where the folder holds none.
 * @throws UsageError when the file is damaged
 */
export function readStudy(directory: RunDirectory): Study | null {
  if (!existsSync(directory.study)) return null;
  const result = study.safeParse(parseYaml(directory.study));
  if (result.success) return result.data;
  throw new UsageError(
    `${directory.study} is not a study of this version:\n${z.prettifyError(result.error)}\nRestore the file, or start over with --fresh.`,
  );
}

function parseYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${path} could not be read as YAML: ${(error as Error).message} Restore the file, or start over with --fresh.`,
      error,
    );
  }
}
