import { bigFiveTraits } from '../person.ts';
import type { Materials } from './materials.ts';

/** What does not fit together in the data that people are made of. */
export interface MaterialFault {
  /** Name of the file, without ending. */
  file: string;
  field: string;
  problem: string;
}

/** Checks that names are used once, that every name that is referred to exists, and that nobody is left without a goal or a life stage. */
export function lintMaterials(materials: Materials): MaterialFault[] {
  return [...repeated(materials), ...unknownNames(materials), ...unknownWords(materials), ...gaps(materials)];
}

function repeated(materials: Materials): MaterialFault[] {
  const lists: [string, readonly string[]][] = [
    ['cultures', materials.cultures.map(({ id }) => id)],
    ['traits', materials.traits.map(({ word }) => word)],
    ['preferences', materials.dimensions.map(({ name }) => name)],
    ['jobs', materials.jobs.jobs.map(({ title }) => title)],
    ['hobbies', materials.hobbies.map(({ name }) => name)],
    ['styles', materials.styles.map(({ name }) => name)],
  ];
  return lists.flatMap(([file, names]) =>
    names
      .map((name, index) => ({ file, field: `[${index}]`, problem: `${JSON.stringify(name)} stands here twice` }))
      .filter((_, index) => names.indexOf(names[index]!) !== index),
  );
}

/** Names in `against` and `likes` that are neither a trait nor a dimension. */
function unknownNames(materials: Materials): MaterialFault[] {
  const known = new Set<string>([...bigFiveTraits, ...materials.dimensions.map(({ name }) => name)]);
  const used: [string, string, object][] = [
    ...materials.traits.map((each): [string, string, object] => ['traits', each.word, each.against]),
    ...materials.dimensions.flatMap((each) =>
      Object.values(each.against).map((rules): [string, string, object] => ['preferences', each.name, rules]),
    ),
    ...materials.jobs.jobs.map((each): [string, string, object] => ['jobs', each.title, each.against]),
    ...materials.hobbies.map((each): [string, string, object] => [
      'hobbies',
      each.name,
      { ...each.against, ...each.likes },
    ]),
    ...Object.values(materials.goals)
      .flat()
      .map((each): [string, string, object] => ['goals', each.goal, each.against]),
    ...[...materials.help.offers, ...materials.help['red-lines']].map((each): [string, string, object] => [
      'help',
      each.text,
      { ...each.against, ...each.likes },
    ]),
    ...materials.styles.map((each): [string, string, object] => ['styles', each.name, each.against]),
  ];
  return used.flatMap(([file, field, rules]) =>
    Object.keys(rules)
      .filter((name) => !known.has(name))
      .map((name) => ({ file, field, problem: `${JSON.stringify(name)} is neither a Big Five trait nor a dimension` })),
  );
}

function unknownWords(materials: Materials): MaterialFault[] {
  const words = new Set(materials.traits.map(({ word }) => word));
  const used: [string, string, readonly string[]][] = [
    ...materials.traits.map((each): [string, string, readonly string[]] => ['traits', each.word, each.opposite]),
    ...materials.styles.map((each): [string, string, readonly string[]] => ['styles', each.name, each['not-with']]),
  ];
  return used.flatMap(([file, field, others]) =>
    others
      .filter((other) => !words.has(other))
      .map((other) => ({ file, field, problem: `${JSON.stringify(other)} is no word of traits.yaml` })),
  );
}

/** Ages without a life stage, ages at which nobody works, and domains that have no goal for a person about whom nothing special is known. */
function gaps(materials: Materials): MaterialFault[] {
  const adults = Array.from({ length: 73 }, (_, index) => index + 18);
  const faults: MaterialFault[] = [];
  const stageless = adults.find((age) => !materials.stages.some(({ ages }) => ages[0] <= age && age <= ages[1]));
  if (stageless !== undefined) {
    faults.push({
      file: 'life-stages',
      field: `${stageless}`,
      problem: 'expected a life stage for every age from 18 to 90',
    });
  }
  for (const [domain, goals] of Object.entries(materials.goals)) {
    const open = goals.filter(
      ({ for: { child, has, employment, household, marital, faith }, against }) =>
        Object.keys(against).length === 0 &&
        [child, has, employment, household, marital, faith].every((condition) => condition === undefined),
    );
    const goalless = adults.find((age) => !open.some(({ for: { ages } }) => ages[0] <= age && age <= ages[1]));
    if (goalless !== undefined) {
      faults.push({ file: 'goals', field: domain, problem: `expected a goal that anybody aged ${goalless} may have` });
    }
  }
  return faults;
}
