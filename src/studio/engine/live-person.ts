import { personOfRow, type PersonOfFile } from '../../formats/index.ts';
import { anyPeople, makeSomebody, samplePeople, type Person, type SampledPerson } from '../../person/index.ts';
import type { Library } from '../library.ts';
import { chosenLife } from '../lives/chosen-life.ts';
import type { LiveBasics } from './live-ground.ts';
import type { LiveRecipe } from './live-recipe.ts';

/** Id of people who are made here. */
const madeId = '1';

/** The people of sources, by their lives. */
export interface PeopleOfSources {
  /** Whose life it is, and, where the file says it, all that days at home need. @throws NotFound */
  of(source: string, life: string): Promise<PersonOfFile>;
}

/** The people of all sources of a library. */
export function openPeople(library: Library): PeopleOfSources {
  return {
    async of(source, id) {
      const { chosen, index } = await chosenLife(library, source, id);
      const { life, rows } = await chosen.readWithRows(index);
      return personOfRow(life.person, rows.user.text);
    },
  };
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
