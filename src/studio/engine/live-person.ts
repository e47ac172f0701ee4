import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { livesFileNames, readRowsOfPeople } from '../../formats/index.ts';
import { anyPeople, makeSomebody, samplePeople, type Person, type SampledPerson } from '../../person/index.ts';
import { bundledLives } from '../../run/index.ts';
import { bundledSource, type Library } from '../library.ts';
import { chosenLife } from '../lives/chosen-life.ts';
import { NotFound } from '../problem.ts';
import type { LiveBasics } from './live-ground.ts';
import type { LiveRecipe } from './live-recipe.ts';

/** Id of people who are made here. */
const madeId = '1';

type PersonOfFile = Awaited<ReturnType<typeof readRowsOfPeople>>[number];

/** The people of sources, by their lives. */
export interface PeopleOfSources {
  /** Whose life it is, and, where the file says it, all that days at home need. @throws NotFound */
  of(source: string, life: string): Promise<PersonOfFile>;
}

/** Sources whose people are kept in memory. */
const kept = 3;

/** Opens the people of all sources of a library. */
export function openPeople(library: Library): PeopleOfSources {
  const cache = new Map<string, { stamp: string; people: Promise<ReadonlyMap<string, PersonOfFile>> }>();

  async function peopleOf(source: string): Promise<ReadonlyMap<string, PersonOfFile>> {
    const path = fileOf(library, source);
    const { size, mtimeMs } = await stat(path);
    const stamp = `${path} ${size} ${mtimeMs}`;
    const known = cache.get(source);
    if (known?.stamp === stamp) return known.people;
    const people = readRowsOfPeople(path).then((rows) => new Map(rows.map((row) => [row.person.id, row])));
    people.catch(() => cache.delete(source));
    cache.delete(source);
    cache.set(source, { stamp, people });
    if (cache.size > kept) cache.delete(cache.keys().next().value!);
    return people;
  }

  return {
    async of(source, life) {
      const { chosen, index } = await chosenLife(library, source, life);
      const found = (await peopleOf(source)).get(chosen.plan[index]!.personId);
      if (found === undefined) throw new NotFound(`There is nobody behind the life "${life}" in ${source}.`);
      return found;
    },
  };
}

function fileOf(library: Library, source: string): string {
  if (source === bundledSource) return join(bundledLives, livesFileNames.people);
  const { kind, root } = library.run(source);
  if (kind === 'days') throw new NotFound(`${source} is a run of days at home: its people are lived with there.`);
  return join(root, kind === 'lives' ? livesFileNames.people : 'people.jsonl');
}

/**
 * The person of a life, whole: what a file does not say about somebody is made up, always the same for a seed.
 * @throws NotFound for somebody who is not there; UsageError for wishes that cannot come true
 */
export async function personOf(
  { person: asked, seed }: Pick<LiveRecipe, 'person' | 'seed'>,
  people: PeopleOfSources,
  { materials, cultures }: LiveBasics,
): Promise<SampledPerson> {
  if (asked.kind === 'made') {
    const { gender, age, culture, place } = asked.wishes;
    const wishes = {
      ...(gender === undefined ? {} : { gender }),
      ...(age === undefined ? {} : { age }),
      ...(culture === undefined ? {} : { culture }),
      ...(place === undefined ? {} : { place }),
    };
    return makeSomebody({ id: madeId, seed, wishes, materials });
  }
  const { person, atHome } = await people.of(asked.source, asked.life);
  return atHome !== null && cultures.has(atHome.facts.culture) ? atHome : completed(person, seed);
}

function completed(person: Person, seed: number): SampledPerson {
  const [whole] = samplePeople({ plan: anyPeople, count: 1, seed, pool: [person] }).people;
  return whole!;
}
