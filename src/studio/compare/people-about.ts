import type { PersonDifference } from '../../report/index.ts';
import type { Library } from '../library.ts';
import type { PersonView } from './compared-view.ts';

/** People of a run of conversations with a few words about each. */
export async function peopleWithAbout(
  library: Library,
  run: string,
  people: readonly PersonDifference[],
): Promise<PersonView[]> {
  const lives = await library.lives(run);
  return Promise.all(
    people.map(async (each): Promise<PersonView> => {
      const at = lives.plan.findIndex(({ id }) => id === each.lives[0]);
      const demographics = at < 0 ? {} : (await lives.read(at)).person.demographics;
      return { ...each, name: null, about: aboutOf(demographics), values: null };
    }),
  );
}

function aboutOf({ employment, age }: Readonly<Record<string, string>>): string {
  const years = age?.match(/\d+/)?.[0] ?? age;
  return [employment, years].filter((each) => each !== undefined).join(', ');
}
