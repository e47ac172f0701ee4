import { StorageError } from '../../errors/index.ts';
import { readSpan, type Span } from '../../files/index.ts';
import { shownPerson, type DaysDirectory, type PersonRow } from '../../run/index.ts';
import type { ShownPerson } from '../../report/index.ts';
import { NotFound } from '../problem.ts';
import { fileCache } from './file-cache.ts';
import { storedLines } from './stored-lines.ts';

/** A person of a list, and where their line stands. */
export type ListedPerson = ShownPerson & { span: Span };

/** Lists of people that are kept in memory; the largest run has some ten thousand in each. */
const kept = 8;

const lists = fileCache(kept, readList);

/** The people of a run in their order, without what is known of each. @throws StorageError */
export function peopleOf({ people }: DaysDirectory): Promise<readonly ListedPerson[]> {
  return lists(people);
}

/** All that is known of one of them. @throws NotFound, StorageError */
export async function personOf(directory: DaysDirectory, life: string): Promise<PersonRow> {
  const found = (await peopleOf(directory)).find((person) => person.life === life);
  if (found === undefined) throw new NotFound(`Nobody called "${life.slice(0, 100)}" lives in these days.`);
  return rowAt(directory.people, readSpan(directory.people, found.span), found.span.offset);
}

async function readList(path: string): Promise<readonly ListedPerson[]> {
  const found: ListedPerson[] = [];
  for await (const { bytes, span, complete } of storedLines(path)) {
    if (!complete || bytes.length === 0) continue;
    const row = rowAt(path, bytes.toString('utf8'), span.offset);
    try {
      found.push({ ...shownPerson(row), span });
    } catch (error) {
      throw damaged(path, span.offset, error);
    }
  }
  return found;
}

function rowAt(path: string, line: string, offset: number): PersonRow {
  try {
    return JSON.parse(line) as PersonRow;
  } catch (error) {
    throw damaged(path, offset, error);
  }
}

function damaged(path: string, offset: number, cause: unknown): StorageError {
  return new StorageError(
    `${path}: the line at byte ${offset} is no person of this version. Restore the file, or live the days again with --fresh.`,
    cause,
  );
}
