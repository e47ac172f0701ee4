import type { Gender } from './conditions.ts';

/** Those who may appear in a person's events, each at most once in a life's cast. */
export const roles = [
  'partner',
  'child',
  'parent',
  'elder',
  'grandchild',
  'sibling',
  'friend',
  'neighbour',
  'colleague',
  'boss',
  'teacher',
] as const;

/** Part of somebody in another person's life; `elder` is the old relative whom the person looks after. */
export type Role = (typeof roles)[number];

/** Somebody in a person's life. */
export interface CastMember {
  /** As the person calls them, such as "Mei" or "Aunt Rosa". */
  name: string;
  gender: Gender;
  /** In years; a baby of six months is 0.5. Needed for a child. */
  age?: number;
  /** What they are to the person, such as "husband" or "grandmother"; else it follows from role and gender. */
  kin?: string;
}

/** Who is in a person's life. Entries that need a missing role cannot happen to the person. */
export type Cast = Readonly<Partial<Record<Role, CastMember>>>;

const kinWords: Partial<Record<Role, Readonly<Record<Gender, string>>>> = {
  child: { female: 'daughter', male: 'son', nonbinary: 'child' },
  parent: { female: 'mother', male: 'father', nonbinary: 'parent' },
  elder: { female: 'mother', male: 'father', nonbinary: 'old relative' },
  grandchild: { female: 'granddaughter', male: 'grandson', nonbinary: 'grandchild' },
  sibling: { female: 'sister', male: 'brother', nonbinary: 'sibling' },
};

/** What a member of the cast is to the person, such as "daughter". */
export function kinOf(role: Role, member: CastMember): string {
  return member.kin ?? kinWords[role]?.[member.gender] ?? role;
}

const smallNumbers =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  twenty-one twenty-two twenty-three`.split(/\s+/);

/** An age in words: "a few weeks old", up to two years by months, "seven months old", then by whole years, "seven years old". */
export function ageInWords(years: number): string {
  const months = Math.floor(years * 12 + 1e-9);
  if (months < 1) return 'a few weeks old';
  if (months === 1) return 'one month old';
  if (months < 24) return `${smallNumbers[months]!} months old`;
  const whole = Math.floor(years + 1e-9);
  return `${smallNumbers[whole] ?? String(whole)} years old`;
}
