import { toldForCertain } from './certain.ts';
import { inFirstPerson } from './first-person.ts';
import type { Moment } from './moment.ts';
import type { Narrator } from './narrator.ts';
import { shortened } from './shorten.ts';
import { capitalised, uncapitalised } from './words.ts';

/** Words of oneself in one line, at most. */
const mostSaid = 30;

/** Who the person is, as far as anybody may know: "Heather, 22, bricklayer, from the United States". */
export function selfOf(moment: Moment): string {
  const { demographics } = moment.situation.person;
  const work = (demographics['employment'] ?? '').replace(/^Keeps house/, 'I keep house');
  const land = /, ([^,]+)$/.exec(demographics['area'] ?? '')?.[1];
  const facts = [
    narratorNow(moment).names[0] ?? '',
    /\d+/.exec(demographics['age'] ?? '')?.[0] ?? '',
    uncapitalised(work),
    land === undefined ? '' : `from ${theLand(land)}`,
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? 'just me' : capitalised(shortened(facts.join(', '), mostSaid));
}

/** With whom the person lives: "Never married, I share the home with my father". Empty for nothing known. */
export function familyOf({ situation }: Moment): string {
  const told = (situation.person.demographics['marital'] ?? '')
    .replace(/\bshares\b/, 'I share')
    .replace(/\blives\b/, 'I live')
    .replace(/\bwith an? (?=\p{L}+$)/u, 'with my ');
  return uncapitalised(shortened(told, mostSaid));
}

/** A verb that an adverb kept in the third person: "I gladly pays". */
const leftBehind = /^I \p{L}+(?:ly|er|ays) \p{L}+s\b/u;
/** What follows after "and" with a verb of its own: it would stay in the third person. */
const secondHalf = /,? and \p{L}+s\b.*$/u;

/** What the person wants of life, "I want to walk every day"; null for no goal. */
export function goalOf(moment: Moment): string | null {
  const { goal } = moment.situation;
  const narrator = narratorNow(moment);
  if (goal === null) return null;
  return shortened((toldForCertain(goal, narrator) ?? inFirstPerson(goal, narrator)).replace(/[.!\s]+$/, ''), mostSaid);
}

/** What the person likes or dislikes most, in the first person, as far as it can be told without doubt: "I go out in any weather". */
export function tastesOf(moment: Moment): string[] {
  const narrator = narratorNow(moment);
  const name = narrator.names.at(-1) ?? (narrator.pronoun === 'he' ? 'He' : 'She');
  const tastes = moment.situation.person.preferences
    .filter(({ level }) => level !== 'middle')
    .map(({ sentence }) => toldForCertain(`${name} ${uncapitalised(sentence).replace(secondHalf, '')}`, narrator))
    .filter((told) => told !== null && /^I\b/.test(told) && !leftBehind.test(told))
    .map((told) => shortened(told!.replace(/[.!\s]+$/, ''), mostSaid));
  const ofLife = tastes.filter((taste) => !onAnswers.test(taste));
  return ofLife.length > 0 ? ofLife : tastes;
}

/** How one likes to be answered: no pastime. */
const onAnswers = /\b(?:answers?|advice|aches?|doctors?|news|truth|told|asked|kind words)\b/;

/** The name that the goal begins with is surely the person's own. */
function narratorNow({ narrator, situation }: Moment): Narrator {
  const named = /^(\p{Lu}[\p{L}-]+) wants to\b/u.exec(situation.goal ?? '')?.[1];
  return named === undefined || narrator.names.includes(named) ? narrator : { ...narrator, names: [named] };
}

/** The person's name as they are called; null where no text tells it. */
export const nameOf = (moment: Moment): string | null => narratorNow(moment).names.at(-1) ?? null;

/** "United States" → "the United States". */
const theLand = (land: string): string => (/^(?:United|Netherlands|Philippines)/.test(land) ? `the ${land}` : land);
