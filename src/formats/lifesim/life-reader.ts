import { UsageError } from '../../errors/index.ts';
import { canonicalHash, readSpan, slug } from '../../files/index.ts';
import type { Life } from '../../journal/index.ts';
import type { Person } from '../../person/index.ts';
import type { CatalogueEntry, PlacedSpan } from './catalogue.ts';
import { readSequence, type Sequence } from './events.ts';
import { isRow } from './fields.ts';
import type { Row } from './fields.ts';
import { reading } from './input-file.ts';
import type { LivesFiles } from './layout.ts';
import type { TemplateLookup } from './templates.ts';
import { readUser } from './users.ts';

/** The rows of one life as text: as they stand in the files, but for a sequence of which only the first events were chosen. */
export interface LifeRows {
  user: { line: number; text: string };
  sequence: string;
}

/** A life, the SHA-256 of its content, and its rows. */
export interface LifeWithRows {
  life: Life;
  hash: string;
  rows: LifeRows;
}

/** Reads one checked life from its places in the files. */
export type ReadLife = (entry: CatalogueEntry) => Promise<LifeWithRows>;

/**
 * Makes the reader of the lives of one set of files.
 * @param limit how many events of each life at most
 */
export function lifeReader(files: LivesFiles, lookup: TemplateLookup, limit: number | undefined): ReadLife {
  return async (entry) => {
    const userText = await readPlaced(files.people, entry.user);
    const sequenceText = await readPlaced(files.events, entry.sequence);
    const { person } = readUser(reparse(userText, files.people, entry.user.line), lookup, () => {
      throw changedSince(files.people, entry.user.line);
    });
    const row = reparse(sequenceText, files.events, entry.sequence.line);
    const sequence = readSequence(row, () => {
      throw changedSince(files.events, entry.sequence.line);
    });
    const { life, hash } = identified(sequence, person, limit);
    const whole = life.events.length === sequence.events.length;
    return {
      life,
      hash,
      rows: {
        user: { line: entry.user.line, text: userText },
        sequence: whole ? sequenceText : withFirstEvents(row, life.events.length),
      },
    };
  };
}

/** A life under its id, and the SHA-256 of its content. */
export function identified(sequence: Sequence, person: Person, limit?: number): { life: Life; hash: string } {
  const { domain, goal } = sequence;
  const content = { sequence: sequence.id, domain, goal, person, events: sequence.events.slice(0, limit) };
  const hash = canonicalHash(content);
  return { life: { id: sequence.life ?? `${slug(sequence.id)}-${hash.slice(0, 8)}`, ...content }, hash };
}

/** The error for a file that is no longer what was checked. */
export function changedSince(path: string, line: number): UsageError {
  return new UsageError(
    `${path}:${line} has changed since it was checked a moment ago. Leave the file alone while it is read, and start again.`,
  );
}

function withFirstEvents(row: Row, count: number): string {
  return JSON.stringify({ ...row, events: (row['events'] as readonly unknown[]).slice(0, count) });
}

function readPlaced(path: string, place: PlacedSpan): Promise<string> {
  return reading(path, () => readSpan(path, place.span));
}

function reparse(text: string, path: string, line: number): Row {
  try {
    const value: unknown = JSON.parse(text);
    if (isRow(value)) return value;
  } catch {
    // Checked once already: only a file that changed since then can get here.
  }
  throw changedSince(path, line);
}
