import { StorageError } from '../../errors/index.ts';
import { readJsonLines } from '../../files/index.ts';
import { statedPerHour } from '../../person/index.ts';
import type { ShownPerson } from '../../report/index.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { PersonRow } from './write-people.ts';

/** The people of a study in their order, one at a time. */
export async function* readPeopleAtHome({ people }: DaysDirectory): AsyncGenerator<PersonRow> {
  for await (const { value } of readJsonLines(people)) {
    const row = value as Partial<PersonRow> | null;
    if (typeof row?.life !== 'string') {
      throw new StorageError(
        `${people}: a line is no person of this version. Restore the file, or live the days again.`,
      );
    }
    yield row as PersonRow;
  }
}

/** A person as readers are told of them. */
export function shownPerson(person: PersonRow): ShownPerson {
  const { name, facts, life } = person;
  const { kind, title } = facts.employment;
  return { life, name: name.full, about: `${facts.age}, ${title ?? kind}`, statedPerHour: statedPerHour(person) };
}
