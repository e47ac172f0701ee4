import { dirname } from 'node:path';
import type { Person, SampledPerson } from '../../person/index.ts';
import { faultCollector } from './faults.ts';
import type { Row } from './fields.ts';
import { kindOfPath, reading } from './input-file.ts';
import { findTemplatesFor } from './layout.ts';
import { personAtHome } from './person-extras.ts';
import { readRows } from './rows.ts';
import { readTemplates, templateLookup } from './templates.ts';
import { readUser } from './users.ts';
import { UsageError } from '../../errors/index.ts';

/**
 * Reads a users.jsonl as a pool of people. Preferences that the file gives as levels only take their sentences from the language_templates.json
 * beside it or in the folder above.
 * @throws UsageError when the file cannot be read or holds nobody; one InputError with all faults
 */
export async function readPeople(path: string): Promise<Person[]> {
  return (await readRowsOfPeople(path)).map(({ person }) => person);
}

/** A person of a users.jsonl; `atHome` is the same person with all that days at home need, null where the file does not say it. */
export interface PersonOfFile {
  person: Person;
  atHome: SampledPerson | null;
}

/** Somebody who is read already, by the text of their row. What it says of a life at home and says wrongly is as good as not said. */
export function personOfRow(person: Person, text: string): PersonOfFile {
  const faults = faultCollector();
  const { livelong } = JSON.parse(text) as Row;
  const atHome = personAtHome(person, livelong, faults.at('', null));
  return { person, atHome: faults.count() === 0 ? atHome : null };
}

/** Reads a users.jsonl as {@link readPeople} does, with routine, rubric and the like where Livelong's own lives carry them. */
export async function readRowsOfPeople(path: string): Promise<PersonOfFile[]> {
  if (kindOfPath(path) !== 'file') {
    throw new UsageError(`${path} is no file. A pool of people is a users.jsonl in the LifeSim layout; name one.`);
  }
  const faults = faultCollector();
  const templatesFile = findTemplatesFor(dirname(path));
  const templates = templatesFile === null ? null : readTemplates(templatesFile, faults);
  const lookup = templateLookup(templates?.dimensions ?? null);
  const people: PersonOfFile[] = [];
  const lines = new Map<string, number>();
  await reading(path, async () => {
    for await (const { row, line, report } of readRows(path, faults)) {
      const { id, person } = readUser(row, lookup, report);
      if (id === null) continue;
      const earlier = lines.get(person.id);
      if (earlier !== undefined)
        report('user_id', `expected an id of its own, got one that line ${earlier} has already`);
      lines.set(person.id, line);
      people.push({ person, atHome: personAtHome(person, row['livelong'], report) });
    }
  });
  faults.throwIfAny('Correct these places, then try again. Nothing was written.');
  if (people.length === 0) throw new UsageError(`${path} holds nobody. A pool needs at least one person.`);
  return people;
}
