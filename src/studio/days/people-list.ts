import { StorageError } from '../../errors/index.ts';
import { readSpan, type Span } from '../../files/index.ts';
import { shownPerson, type DaysDirectory, type PersonRow } from '../../run/index.ts';
import type { ShownPerson } from '../../report/index.ts';
import { NotFound } from '../problem.ts';
import { fileCache } from './file-cache.ts';
import { storedLines } from './stored-lines.ts';

/** Runs whose people are kept in memory; the largest have some ten thousand each. */
const kept = 8;

const places = fileCache(kept, findPlaces);
const lists = fileCache(kept, readList);

/** The people of a run in their order, without what is known of each. All are read, which takes seconds of ten thousand. @throws StorageError */
export function peopleOf({ people }: DaysDirectory): Promise<readonly ShownPerson[]> {
  return lists(people);
}

/** The folders of all people, in their order; found without reading more of each. @throws StorageError */
export async function livesOf({ people }: DaysDirectory): Promise<readonly string[]> {
  return [...(await places(people)).keys()];
}

/** All that is known of one of them. @throws NotFound, StorageError */
export async function personOf(directory: DaysDirectory, life: string): Promise<PersonRow> {
  const span = (await places(directory.people)).get(life);
  if (span === undefined) throw new NotFound(`Nobody called "${life.slice(0, 100)}" lives in these days.`);
  return rowAt(directory.people, readSpan(directory.people, span), span.offset);
}

/** How a line begins, as this program writes it. */
const beginning = /^\{"life":"([^"\\]+)",/;
const beginningLength = 200;

async function findPlaces(path: string): Promise<ReadonlyMap<string, Span>> {
  const found = new Map<string, Span>();
  for await (const { bytes, span, complete } of storedLines(path)) {
    if (!complete || bytes.length === 0) continue;
    const life = beginning.exec(bytes.toString('utf8', 0, beginningLength))?.[1];
    found.set(life ?? rowAt(path, bytes.toString('utf8'), span.offset).life, span);
  }
  return found;
}

async function readList(path: string): Promise<readonly ShownPerson[]> {
  const found: ShownPerson[] = [];
  for await (const { bytes, span, complete } of storedLines(path)) {
    if (!complete || bytes.length === 0) continue;
    const row = rowAt(path, bytes.toString('utf8'), span.offset);
    try {
      found.push(shownPerson(row));
    } catch (error) {
      throw damaged(path, span.offset, error);
    }
  }
  return found;
}

function rowAt(path: string, line: string, offset: number): PersonRow {
  let row: Partial<PersonRow> | null;
  try {
    row = JSON.parse(line) as typeof row;
  } catch (error) {
    throw damaged(path, offset, error);
  }
  if (typeof row?.life !== 'string') throw damaged(path, offset, null);
  return row as PersonRow;
}

function damaged(path: string, offset: number, cause: unknown): StorageError {
  return new StorageError(
    `${path}: the line at byte ${offset} is no person of this version. Restore the file, or live the days again with --fresh.`,
    cause,
  );
}
