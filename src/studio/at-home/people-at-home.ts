import { z } from 'zod';
import { readResidents } from '../../person/index.ts';
import type { ShownPerson } from '../../report/index.ts';
import { lifeNameOf, shownPerson } from '../../run/index.ts';
import { page } from '../checked.ts';
import { daysRun } from '../days/days-run.ts';
import { peopleOf } from '../days/people-list.ts';
import type { StudioContext } from '../studio-context.ts';
import { residentsSource } from './at-home-request.ts';

/** Which people are looked for. */
export const peopleQuery = z.object({
  ...page,
  source: z.string().min(1).max(300),
  /** Words that all stand in the name, the folder or what is said of the person. */
  search: z.string().max(200).default(''),
});

/** People whose days can be lived, a page at a time. @throws NotFound */
export async function listed(
  studio: StudioContext,
  { source, search, from, count }: z.output<typeof peopleQuery>,
): Promise<{ found: number; people: ShownPerson[] }> {
  const all = source === residentsSource ? residents() : await peopleOf(daysRun(studio, source).directory);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(({ name, life, about }) => {
    const text = `${name} ${life} ${about}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const people = found
    .slice(from, from + count)
    .map(({ life, name, about, statedPerHour }) => ({ life, name, about, statedPerHour }));
  return { found: found.length, people };
}

/** The people who come with Livelong. */
function residents(): ShownPerson[] {
  return readResidents().map((person) => shownPerson({ ...person, life: lifeNameOf(person), home: '' }));
}
