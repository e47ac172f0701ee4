import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../errors/index.ts';
import { kindOfPath, layoutAdvice } from './input-file.ts';

/** The files of one set of lives. */
export interface LivesFiles {
  people: string;
  events: string;
  /** Null when there are none. */
  templates: string | null;
}

const templatesName = 'language_templates.json';

/** Names of the files of a folder in the LifeSim layout. */
export const livesFileNames = { people: 'users.jsonl', events: 'events.jsonl', templates: templatesName } as const;

/**
 * The files of a folder in the LifeSim layout. Templates are looked for in the folder, then in its parent, then at `override`.
 * Throws a UsageError when a file is missing, or when `override` would be ignored because another file was found first.
 */
export function findLivesFiles(directory: string, override?: string): LivesFiles {
  const kind = kindOfPath(directory);
  if (kind === 'nothing') throw new UsageError(`The folder of lives ${directory} does not exist. ${layoutAdvice}`);
  if (kind === 'file') {
    throw new UsageError(
      `${directory} is a file, but lives are read from a folder. Did you mean ${dirname(directory)}? ${layoutAdvice}`,
    );
  }
  const files = { people: join(directory, 'users.jsonl'), events: join(directory, 'events.jsonl') };
  const missing = Object.values(files).filter((path) => kindOfPath(path) === 'nothing');
  if (missing.length === 2) {
    throw new UsageError(
      `${directory} holds neither events.jsonl nor users.jsonl. ${layoutAdvice} Name the folder that does.`,
    );
  }
  if (missing[0] !== undefined) {
    throw new UsageError(`${missing[0]} is missing. ${layoutAdvice} Put it there or name the folder that holds both.`);
  }
  return { ...files, templates: findTemplates(directory, override) };
}

/** The files of a run's own copy. Throws a UsageError when the copy is not there. */
export function findRunFiles(runDirectory: string): LivesFiles {
  const files = { people: join(runDirectory, 'people.jsonl'), events: join(runDirectory, 'events.jsonl') };
  const missing = Object.values(files).find((path) => kindOfPath(path) === 'nothing');
  if (missing !== undefined) {
    throw new UsageError(
      `${missing} is missing, so ${runDirectory} is not a run, or one that was stopped before its inputs were copied. Name another folder, or start the run again with --lives.`,
    );
  }
  const templates = join(runDirectory, 'templates.json');
  return { ...files, templates: kindOfPath(templates) === 'nothing' ? null : templates };
}

/** The templates in a folder, else in the one above; null when there are none. */
export function findTemplatesFor(directory: string): string | null {
  const places = [join(directory, templatesName), join(directory, '..', templatesName)];
  return places.find((path) => kindOfPath(path) !== 'nothing') ?? null;
}

function findTemplates(directory: string, override: string | undefined): string | null {
  const found = findTemplatesFor(directory);
  if (override === undefined) return found;
  if (kindOfPath(override) !== 'file') {
    throw new UsageError(
      `The templates file ${override} ${kindOfPath(override) === 'folder' ? 'is a folder' : 'does not exist'}. Name a file such as ${templatesName}.`,
    );
  }
  if (found === null) return override;
  if (sameBytes(found, override)) return found;
  throw new UsageError(
    `${found} comes with the lives, so --templates ${override} would not be used, and the two differ. Leave --templates away, or move ${found} elsewhere.`,
  );
}

function sameBytes(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}
