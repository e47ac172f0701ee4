import type { SampledPerson } from '../person/index.ts';
import { generatorFor } from '../random/index.ts';
import type { Belief } from './belief/index.ts';
import { childOfAge } from './desires/index.ts';
import type { Cast, CastMember, Desire, DesireSubject, Household, Moment, Stage, Work } from './desires/index.ts';
import { hourOf } from './point.ts';

/** What of a person's circumstances lasts for a life: what conditions and texts of desires ask of them. */
export interface Circumstances {
  stages: readonly Stage[];
  household: readonly Household[];
  work: Work | null;
  workplace: string | null;
  /** Children at home, the youngest first, with their ages in years. */
  children: readonly (CastMember & { age: number })[];
  subject: DesireSubject;
}

/** Names by gender from which those around a person are called. */
export interface NameLists {
  female: readonly string[];
  male: readonly string[];
}

/**
 * The circumstances of a person. Sibling, neighbour, colleague, boss and teacher, whom nobody's profile names, are drawn from the names of the
 * person's culture and are the same for the whole life.
 * @param names names of the person's culture
 */
export function circumstancesOf(person: SampledPerson, names: NameLists, seed: number): Circumstances {
  const { facts, circle } = person;
  const children = circle.children
    .filter(({ atHome, age }) => atHome && age < 18)
    .map((child) => ({
      name: child.name,
      gender: child.gender,
      age: child.age + (child.age < 2 ? monthsOf(person, child.name, seed) / 12 : 0),
    }));
  return {
    stages: stagesOf(person),
    household: householdOf(person),
    work: workOf(person),
    workplace:
      facts.employment.kind === 'working' || facts.employment.kind === 'student' ? facts.employment.place : null,
    children,
    subject: {
      name: person.name.given,
      gender: facts.gender,
      region: facts.region,
      cast: castOf(person, children, names, seed),
    },
  };
}

/** The subject of a desire's texts: with the child whom its condition means, where it has one. */
export function subjectFor({ subject, children }: Circumstances, { when }: Pick<Desire, 'when'>): DesireSubject {
  const at =
    when.child === undefined
      ? null
      : childOfAge(
          children.map(({ age }) => age),
          when.child,
        );
  return at === null ? subject : { ...subject, cast: { ...subject.cast, child: children[at]! } };
}

/** What the conditions of desires are held against, at the point of a belief. */
export function momentOf(circumstances: Circumstances, { at, shortTerm }: Belief): Moment {
  const { stages, household, work, workplace, children, subject } = circumstances;
  return {
    place: at.atHome ? 'home' : at.place.category,
    hour: hourOf(at),
    weekday: at.weekday,
    holiday: at.holiday !== null,
    season: at.season,
    weather: at.weather.tags,
    stages,
    household,
    work,
    workplace,
    atWork: at.atWork,
    gender: subject.gender,
    childAges: children.map(({ age }) => age),
    body: shortTerm.physical.tags,
    mood: shortTerm.psychological.tags,
  };
}

function monthsOf({ id }: SampledPerson, child: string, seed: number): number {
  return generatorFor(seed, id, 'months', child).integer(1, 11);
}

function stagesOf({ facts, circle }: SampledPerson): Stage[] {
  const stages: Stage[] = [];
  if (facts.employment.kind === 'student') stages.push('student');
  if (facts.age < 35) stages.push('young adult');
  else if (facts.age < 65) stages.push('middle-aged');
  else stages.push('senior');
  if (circle.children.some(({ atHome, age }) => atHome && age < 18)) stages.push('parent');
  return stages;
}

function householdOf({ facts, circle }: SampledPerson): Household[] {
  const found: Household[] = [];
  if (circle.partner?.atHome === true) found.push('partner');
  if (circle.children.some(({ atHome, age }) => atHome && age < 18)) found.push('child');
  if (circle.elder?.atHome === true) found.push('parent');
  if (facts.household === 'three generations') found.push('relatives');
  if (facts.household === 'shared home') found.push('shared');
  return found.length === 0 && facts.household === 'alone' ? ['alone'] : found;
}

function workOf({ facts }: SampledPerson): Work | null {
  const works: Record<SampledPerson['facts']['employment']['kind'], Work> = {
    working: 'employed',
    student: 'studying',
    homemaker: 'at home',
    unemployed: 'seeking',
    retired: 'retired',
  };
  return works[facts.employment.kind];
}

function castOf(person: SampledPerson, children: readonly CastMember[], names: NameLists, seed: number): Cast {
  const { circle, facts } = person;
  const taken = new Set([person.name.given, circle.friend.name, circle.partner?.name, circle.elder?.name]);
  for (const { name } of [...circle.children, ...circle.grandchildren]) taken.add(name);
  const draw = generatorFor(seed, person.id, 'cast');
  const somebody = (): CastMember => {
    const gender = draw.uniform() < 0.5 ? ('female' as const) : ('male' as const);
    const free = names[gender].filter((name) => !taken.has(name));
    const name = draw.pick(free.length > 0 ? free : names[gender]);
    taken.add(name);
    return { name, gender };
  };
  const [sibling, neighbour, colleague, boss, teacher] = [somebody(), somebody(), somebody(), somebody(), somebody()];
  const member = ({ name, gender }: CastMember): CastMember => ({ name, gender });
  const relation = circle.elder === null ? null : { ...member(circle.elder), kin: circle.elder.relation };
  const old = circle.elder !== null && circle.elder.age >= 62;
  const aunt = (who: CastMember): CastMember => {
    const kin = who.gender === 'female' ? 'aunt' : 'uncle';
    return { ...who, name: `${kin === 'aunt' ? 'Aunt' : 'Uncle'} ${who.name}`, kin };
  };
  const elder = old ? relation! : aunt(somebody());
  return {
    ...(circle.partner === null ? {} : { partner: member(circle.partner) }),
    ...(children[0] === undefined ? {} : { child: children[0] }),
    ...(relation === null ? {} : { parent: relation }),
    ...(facts.age < 76 ? { elder } : {}),
    ...(circle.grandchildren[0] === undefined ? {} : { grandchild: member(circle.grandchildren[0]) }),
    ...(draw.uniform() < 0.8 ? { sibling } : {}),
    friend: member(circle.friend),
    neighbour,
    ...(facts.employment.kind === 'working' ? { colleague, boss } : {}),
    teacher,
  };
}
