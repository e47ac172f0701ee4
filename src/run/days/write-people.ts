import { UsageError } from '../../errors/index.ts';
import { openLineFile, slug, writeWholeFile } from '../../files/index.ts';
import type { SampledPerson } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { homeFor, type Home } from '../../world/index.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { PeopleAtHome } from './people-at-home.ts';
import type { TimelineOfPerson } from './timeline-lives.ts';

/** A person in a study of days, as people.jsonl has them. */
export type PersonRow = SampledPerson & {
  /** Name of the person's folder. */
  life: string;
  /** Id of the home they live in. */
  home: string;
  /** What happens to them, where that is lived, too. */
  timeline?: TimelineOfPerson;
};

/**
 * Writes the people of a study, each with the home that suits their household, and what happens to them.
 * @throws UsageError for two who would share a folder, and events without a time
 */
export async function writePeople(
  directory: DaysDirectory,
  { people, happens, unread }: PeopleAtHome,
  homes: readonly Home[],
  seed: number,
): Promise<void> {
  if (happens !== null) writeWholeFile(directory.dimensions, `${JSON.stringify(happens.dimensions, null, 1)}\n`);
  if (unread.length > 0) writeWholeFile(directory.unread, unreadText(unread));
  const seen = new Set<string>();
  const file = openLineFile(directory.people);
  try {
    for (const person of people) {
      const life = lifeNameOf(person);
      if (seen.has(life)) throw new UsageError(`Two people would share the folder ${life}. Give them different ids.`);
      seen.add(life);
      const timeline = happens === null ? {} : { timeline: await happens.of(person.id) };
      const row: PersonRow = { life, home: homeOf(person, homes, seed).id, ...timeline, ...person };
      file.write(row);
    }
    file.finish();
  } finally {
    file.close();
  }
}

/** Name of a person's folder. */
export function lifeNameOf({ id, name }: Pick<SampledPerson, 'id' | 'name'>): string {
  return `${slug(id, 12)}-${slug(name.given.normalize('NFD').replace(/\p{M}/gu, ''), 16)}`;
}

/** What could not be read of whom, a line each. */
function unreadText(unread: PeopleAtHome['unread']): string {
  const rows = unread.flatMap(({ id, unread: parts }) => parts.map((part) => ({ persona: id, ...part })));
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** The home that suits a person's household. */
export function homeOf(person: SampledPerson, homes: readonly Home[], seed: number): Home {
  const { partner, children, elder, grandchildren } = person.circle;
  const together = [partner, elder, ...children, ...grandchildren].filter((each) => each?.atHome === true).length;
  const wishes = {
    children: children.some(({ age, atHome }) => atHome && age < 13),
    garden: ['village', 'small town'].includes(person.facts.setting),
    people: 1 + together,
  };
  return homeFor(homes, wishes, generatorFor(seed, person.id, 'home'));
}
