import type { Generator } from '../../random/index.ts';
import { ageInWords, kinOf, type Cast, type CastMember, type Role } from './cast.ts';
import { weekdays, type Gender, type Season, type Weekday } from './conditions.ts';
import type { Desire, DesirePool } from './desire.ts';
import { partsOf, type PronounForm, type SceneSlot, type TextPart } from './text-parts.ts';

/** Whom an event happens to, as far as its words need to know. */
export interface DesireSubject {
  /** As the person is called, such as "Wei". */
  name: string;
  gender: Gender;
  /** Region whose lists are used, such as `South Asia`; null or one without a list: `anywhere`. */
  region: string | null;
  cast: Cast;
}

/** Where and when an event happens, as far as its words need to know. */
export interface DesireScene {
  /** What the place is called inside a sentence, such as "the Harbour Market" or "home". */
  place: string;
  weekday: Weekday;
  season: Season | null;
  /** Local hour in [0, 24). */
  hour: number;
}

/** The texts of a desire with every slot filled. */
export interface FilledDesire {
  event: string;
  intent: string;
  explicit: string[];
  implicit: string[];
}

/** All texts of a desire, event first. */
export function textsOf(desire: Desire): string[] {
  return [desire.event, desire.intent, ...desire.explicit, ...desire.implicit];
}

const rolesOfDesires = new WeakMap<Desire, ReadonlySet<Role>>();

/** The roles that the texts of a desire speak of: a person without one of them cannot live through it. */
export function rolesIn(desire: Desire): ReadonlySet<Role> {
  const known = rolesOfDesires.get(desire);
  if (known !== undefined) return known;
  const parts = textsOf(desire).flatMap(partsOf);
  const found = new Set(parts.flatMap((part) => (roleOf(part) === null ? [] : [roleOf(part)!])));
  rolesOfDesires.set(desire, found);
  return found;
}

/**
 * Fills every slot of a desire. The same slot has the same text in all of them.
 * @param draw decides between the texts of lists; equal draws give equal texts
 * @throws RangeError for a slot without a list and a role that is not in the cast
 */
export function fillDesire(options: {
  desire: Desire;
  pool: Pick<DesirePool, 'slots'>;
  subject: DesireSubject;
  scene: DesireScene;
  draw: Generator;
}): FilledDesire {
  const { desire, subject, scene } = options;
  const chosen = chooseSlots(options);
  const fill = (text: string) =>
    sentenceCase(
      partsOf(text)
        .map((part) => wordsFor(part, { subject, scene, chosen }))
        .join(''),
    );
  return {
    event: fill(desire.event),
    intent: fill(desire.intent),
    explicit: desire.explicit.map(fill),
    implicit: desire.implicit.map(fill),
  };
}

interface Known {
  subject: DesireSubject;
  scene: DesireScene;
  chosen: ReadonlyMap<string, string>;
}

/** Draws in the order of the slots' first appearance, the case first. */
function chooseSlots({ desire, pool, subject, draw }: Parameters<typeof fillDesire>[0]): Map<string, string> {
  const chosen = new Map(desire.cases.length > 0 ? Object.entries(draw.pick(desire.cases)) : []);
  for (const part of textsOf(desire).flatMap(partsOf)) {
    if (part.kind !== 'list' || chosen.has(part.slot)) continue;
    const shared = pool.slots[part.slot];
    const list = desire.slots[part.slot] ?? (subject.region === null ? undefined : shared?.[subject.region]);
    const texts = list ?? shared?.anywhere;
    if (texts === undefined) throw new RangeError(`${desire.id}: no list fills the slot {${part.slot}}`);
    chosen.set(part.slot, draw.pick(texts));
  }
  return chosen;
}

function wordsFor(part: TextPart, { subject, scene, chosen }: Known): string {
  switch (part.kind) {
    case 'plain':
      return part.text;
    case 'name':
      return subject.name;
    case 'pronoun':
      return pronouns[genderOf(part.of, subject)][part.form];
    case 'verb':
      return genderOf(part.of, subject) === 'nonbinary' ? part.many : part.one;
    case 'cast':
      return castWords(part.role, member(part.role, subject.cast), part.detail);
    case 'scene':
      return sceneWords(part.slot, scene);
    case 'list':
      return chosen.get(part.slot)!;
    case 'wrong':
      throw new RangeError(`{${part.text}}: ${part.problem}`);
  }
}

/** The forms of a pronoun by gender. */
export const pronouns: Readonly<Record<Gender, Readonly<Record<PronounForm, string>>>> = {
  female: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  male: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
  nonbinary: { they: 'they', them: 'them', their: 'their', theirs: 'theirs', themself: 'themself' },
};

function genderOf(of: 'person' | Role, subject: DesireSubject): Gender {
  return of === 'person' ? subject.gender : member(of, subject.cast).gender;
}

function member(role: Role, cast: Cast): CastMember {
  const found = cast[role];
  if (found === undefined) throw new RangeError(`the cast has no ${role}`);
  return found;
}

function castWords(role: Role, who: CastMember, detail: 'name' | 'kin' | 'age'): string {
  if (detail === 'name') return who.name;
  if (detail === 'kin') return kinOf(role, who);
  if (who.age === undefined) throw new RangeError(`the age of the ${role} is not known`);
  return ageInWords(who.age);
}

function sceneWords(slot: SceneSlot, scene: DesireScene): string {
  const day = weekdays.indexOf(scene.weekday);
  switch (slot) {
    case 'place':
      return scene.place;
    case 'weekday':
      return upper(scene.weekday);
    case 'yesterday':
      return upper(weekdays[(day + 6) % 7]!);
    case 'tomorrow':
      return upper(weekdays[(day + 1) % 7]!);
    case 'season':
      return scene.season ?? 'season';
    case 'daypart':
      return daypart(scene.hour);
  }
}

function daypart(hour: number): string {
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17.5 ? 'afternoon' : 'evening';
}

/** A capital at the beginning of each sentence, where a slot may stand. After `?"` the sentence goes on: "Why?" she asked. */
function sentenceCase(text: string): string {
  return text.replace(/(^|[.!?]\s+|\.["”]\s+)(["“]*)(\p{Ll})/gu, (_, end: string, quote: string, letter: string) => {
    return `${end}${quote}${letter.toUpperCase()}`;
  });
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function roleOf(part: TextPart): Role | null {
  if (part.kind === 'cast') return part.role;
  return part.kind === 'pronoun' && part.of !== 'person' ? part.of : null;
}
