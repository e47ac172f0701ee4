import type { Relative } from '../../person/index.ts';
import type { Generator } from '../../random/index.ts';
import type { Portrait } from './portrait.ts';
import { peopleBits, type Somebody } from './slot-text.ts';
import { childrenAtHome, isMeant, isNamed, kinOf } from './suits.ts';

/** Who texts of one stretch can speak of, by name. */
export type StretchCast = Partial<Record<Somebody, string>>;

/** What decides who is there. */
export interface CastQuestion {
  portrait: Portrait;
  /** Minute of the day; may pass 1440. */
  minute: number;
  /** True on Saturday and Sunday. */
  weekend: boolean;
  /** Ages of the child that is meant. */
  child: readonly [number, number] | null;
  /** What is done: a child that it names is there; empty where nobody is named. */
  doing: string;
}

/** Draws who is there at that hour: partners are out at work, children at school or asleep, elders asleep early. */
export function castOf(question: CastQuestion, generator: Generator): StretchCast {
  const { portrait, minute } = question;
  const { circle, facts } = portrait.person;
  const cast: StretchCast = { friend: circle.friend.name };
  const children = childrenThere(question);
  if (children.length > 0) cast.child = generator.pick(children).name;
  if (partnerIsThere(question)) cast.partner = circle.partner!.name;
  if (circle.elder?.atHome === true && within(minute, 390, 1320)) cast.elder = circle.elder.name;
  const kin = kinOf(portrait.person);
  if (kin.length > 0) cast.kin = generator.pick(kin);
  if (circle.grandchildren.length > 0) cast.grandchild = generator.pick(circle.grandchildren).name;
  if (facts.household === 'shared home' && within(minute, 420, 1440)) cast.housemate = 'a housemate';
  return cast;
}

/** Bits of a cast. */
export function bitsOf(cast: StretchCast): number {
  let bits = 0;
  for (const somebody in cast) bits |= peopleBits[somebody as Somebody];
  return bits;
}

/** Whether all people are there, as bits, whom a script needs at that hour. */
export function areThere(needed: number, question: CastQuestion): boolean {
  if (needed === 0) return true;
  const { portrait, minute } = question;
  if ((needed & peopleBits.partner) !== 0 && !partnerIsThere(question)) return false;
  if ((needed & peopleBits.child) !== 0 && childrenThere(question).length === 0) return false;
  if ((needed & peopleBits.elder) !== 0 && !within(minute, 390, 1320)) return false;
  if ((needed & peopleBits.housemate) !== 0 && !within(minute, 420, 1440)) return false;
  return (needed & peopleBits.kin) === 0 || kinOf(portrait.person).length > 0;
}

function childrenThere(question: CastQuestion): readonly Relative[] {
  const { portrait, child, doing } = question;
  const children = childrenAtHome(portrait.person);
  const named = doing === '' ? [] : children.filter(({ name }) => isNamed(name, doing));
  if (named.length > 0) return named.filter(({ age }) => child === null || isMeant(age, child));
  return children.filter((each) => isMeant(each.age, child) && childIsThere(each, question));
}

function childIsThere({ age }: Relative, { portrait, minute, weekend }: CastQuestion): boolean {
  const school = age >= 6 || (age >= 3 && portrait.person.facts.employment.kind === 'working');
  const asleep = age <= 2 ? 1170 : age <= 6 ? 1200 : age <= 11 ? 1260 : 1350;
  return within(minute, 390, asleep) && !(school && !weekend && within(minute, 490, 900));
}

function partnerIsThere({ portrait, minute, weekend }: CastQuestion): boolean {
  const { partner } = portrait.person.circle;
  if (partner === null || !partner.atHome || !within(minute, 330, 1425)) return false;
  return !(portrait.partnerOut && partner.age < 65 && !weekend && within(minute, 500, 1035));
}

function within(minute: number, from: number, to: number): boolean {
  const ofDay = minute % 1440;
  return ofDay >= from && ofDay < to;
}
