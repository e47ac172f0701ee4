import type { Person } from '../../person/index.ts';
import { bigFiveOf } from './big-five.ts';
import type { FieldReport } from './faults.ts';
import { factText, identifier, optionalList, optionalText } from './fields.ts';
import type { Row } from './fields.ts';
import { preferencesOf } from './preferences.ts';
import { styleOf } from './style.ts';
import type { TemplateLookup } from './templates.ts';

/** Fields that become demographics, in the order in which texts name them. Account names are personal data and are never read. */
const demographicFields = [
  'gender',
  'age',
  'race',
  'marital',
  'religious',
  'area',
  'income',
  'employment',
  'ideology',
  'party',
] as const;

/** A person and the id by which sequences name them. */
export interface User {
  /** As it stands in the file; null when it is no id. */
  id: string | number | null;
  person: Person;
}

/**
 * Reads one row of users.jsonl. Keys count in any case, values are free text (numbers and booleans are turned into text, null and blank
 * are not known), unknown keys are ignored. Faults are reported; the person is then not to be used.
 */
export function readUser(given: Row, templates: TemplateLookup, report: FieldReport): User {
  const row: Row = Object.fromEntries(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]));
  const id = identifier(row['user_id'], 'user_id', report);
  const demographics: Record<string, string> = {};
  for (const field of demographicFields) {
    const text = factText(row[field], field, report);
    if (text !== null) demographics[field] = text;
  }
  const traits = optionalList(row['personality'], 'personality', 'a list of texts', report).flatMap(
    (trait, index) => factText(trait, `personality[${index}]`, report) ?? [],
  );
  const specialPreference = ['speicial_preference', 'special_preference']
    .map((field) => optionalText(row[field], field, report))
    .find((text) => text !== null);
  const style = styleOf(row['livelong'], report);
  const person: Person = {
    id: String(id ?? ''),
    demographics,
    bigFive: bigFiveOf(row['bigfive'], report),
    traits,
    preferences: preferencesOf(row, templates, report),
    specialPreference: specialPreference ?? null,
    ...(style === undefined ? {} : { style }),
  };
  return { id, person };
}
