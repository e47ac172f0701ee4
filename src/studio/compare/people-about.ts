import type { PersonDifference } from '../../report/index.ts';
import type { Library } from '../library.ts';
import { readPersonName } from '../lives/stored-extras.ts';
import type { ComparedView, MovedOfPerson, PersonView } from './compared-view.ts';

/** People of a run of conversations with their names and a few words about each. */
export async function peopleWithAbout(
  library: Library,
  run: string,
  people: readonly PersonDifference[],
): Promise<PersonView[]> {
  const knownOf = await readerOfPeople(library, run);
  const told: PersonView[] = [];
  for (const each of people) {
    const { name, demographics } = await knownOf(each.lives[0] ?? '');
    told.push({ ...each, name, about: aboutOf(demographics), values: null });
  }
  return told;
}

/** The same view with the names of those whose conversations differ most. */
export async function movedWithNames(library: Library, run: string, view: ComparedView): Promise<ComparedView> {
  const { focus } = view;
  if (focus?.moved == null) return view;
  const knownOf = await readerOfPeople(library, run);
  const named = (list: readonly MovedOfPerson[]) =>
    Promise.all(list.map(async (each) => ({ ...each, name: (await knownOf(each.life)).name })));
  const { direction, better, worse } = focus.moved;
  return { ...view, focus: { ...focus, moved: { direction, better: await named(better), worse: await named(worse) } } };
}

/** Reads who lives a life of a run. */
async function readerOfPeople(library: Library, run: string) {
  const lives = await library.lives(run);
  return async (life: string): Promise<{ name: string | null; demographics: Readonly<Record<string, string>> }> => {
    const at = await lives.find(life);
    if (at === undefined) return { name: null, demographics: {} };
    const { life: found, rows } = await lives.readWithRows(at);
    return { name: readPersonName(rows.user.text), demographics: found.person.demographics };
  };
}

function aboutOf({ employment, age }: Readonly<Record<string, string>>): string {
  const years = age?.match(/\d+/)?.[0] ?? age;
  return [years, employment].filter((each) => each !== undefined).join(', ');
}
