import type { Generator } from '../../random/index.ts';
import type { Culture } from '../materials/cultures.ts';
import type { Circle, Facts, Gender, PersonName, Relative } from '../sampled-person.ts';
import { chance, weightedPick } from './weighted-pick.ts';

/** A name of the culture; the given name is none of `taken`. People who are neither female nor male get a given name of either list. */
export function chooseName(
  generator: Generator,
  culture: Culture,
  gender: Gender,
  taken: readonly string[] = [],
): PersonName {
  const given = chooseGiven(generator, culture, gender, taken);
  const family = generator.pick(culture.family);
  return { given, family, full: culture.order === 'given first' ? `${given} ${family}` : `${family} ${given}` };
}

/** Draws the people around somebody, in agreement with age, household and status; no two of them, nor the person, share a given name. */
export function chooseCircle(generator: Generator, culture: Culture, facts: Facts, own: string): Circle {
  const taken = [own];
  const somebody = (gender: Gender, age: number, atHome: boolean): Relative => {
    const name = chooseGiven(generator, culture, gender, taken);
    taken.push(name);
    return { name, gender, age, atHome };
  };
  const anyGender = (): Gender => (chance(generator, 0.5) ? 'female' : 'male');
  const { age, household, marital } = facts;
  const together = marital === 'married' || marital === 'partnered';
  const partnerAge = Math.max(18, Math.min(95, age + generator.integer(-4, 4)));
  const partner = together ? somebody(partnerGender(generator, facts.gender), partnerAge, true) : null;
  const withMinors =
    household === 'family' || household === 'single parent' || (household === 'three generations' && age < 56);
  const number = weightedPick(generator, [1, 2, 3], (each) => [0, 5, 4, 2][each]!) ?? 1;
  const children = withMinors
    ? childAges(generator, number, Math.max(0, age - 45), Math.min(17, age - 19)).map((each) =>
        somebody(anyGender(), each, true),
      )
    : [];
  const grandparent = household === 'three generations' && age >= 56;
  const grown = grandparent || (age >= 50 && marital !== 'never married' && !withMinors && chance(generator, 0.75));
  const grownAge = generator.integer(Math.max(18, age - 42), Math.max(18, age - 22));
  const adults = grown
    ? [somebody(anyGender(), grandparent ? Math.max(24, Math.min(44, grownAge)) : grownAge, grandparent)]
    : [];
  const childsAge = adults[0]?.age ?? 0;
  const grandchild = grown && childsAge >= 22 && (grandparent || chance(generator, 0.5));
  const grandchildren = grandchild
    ? [somebody(anyGender(), generator.integer(0, Math.min(17, childsAge - 20)), grandparent)]
    : [];
  return {
    partner,
    children: [...children, ...adults],
    grandchildren,
    elder: chooseElder(generator, facts, somebody),
    friend: chooseFriend(generator, facts, somebody),
  };
}

function chooseFriend(
  generator: Generator,
  { gender, age }: Facts,
  somebody: (gender: Gender, age: number, atHome: boolean) => Relative,
): Circle['friend'] {
  const likeMyself = chance(generator, 0.7);
  const either = chance(generator, 0.5) ? 'female' : 'male';
  const { name, gender: friends } = somebody(likeMyself ? gender : either, age, false);
  return { name, gender: friends };
}

function chooseGiven(generator: Generator, culture: Culture, gender: Gender, taken: readonly string[]): string {
  const lists =
    gender === 'female' ? culture.female : gender === 'male' ? culture.male : [...culture.female, ...culture.male];
  const free = lists.filter((name) => !taken.includes(name));
  return generator.pick(free.length > 0 ? free : lists);
}

function partnerGender(generator: Generator, gender: Gender): Gender {
  const same = chance(generator, 0.04);
  const other =
    gender === 'female' ? 'male' : gender === 'male' ? 'female' : chance(generator, 0.5) ? 'female' : 'male';
  return same ? gender : other;
}

/** Youngest first, at least a year apart where there is room. */
function childAges(generator: Generator, number: number, from: number, to: number): number[] {
  const room = Math.max(1, Math.min(number, to - from + 1));
  const ages = new Set<number>();
  while (ages.size < room) ages.add(generator.integer(from, Math.max(from, to)));
  return [...ages].sort((a, b) => a - b);
}

function chooseElder(
  generator: Generator,
  { age, household }: Facts,
  somebody: (gender: Gender, age: number, atHome: boolean) => Relative,
): Circle['elder'] {
  const atHome = household === 'with parents' || (household === 'three generations' && age < 56);
  const alive = age < 30 ? 0.95 : age <= 50 ? 0.8 : age <= 65 ? 0.4 : 0;
  if (!chance(generator, alive) && !atHome) return null;
  const relation = chance(generator, 0.6) ? 'mother' : 'father';
  const years = Math.min(97, age + generator.integer(20, 36));
  return { ...somebody(relation === 'mother' ? 'female' : 'male', years, atHome), relation };
}
