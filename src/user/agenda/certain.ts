import { inFirstPerson } from './first-person.ts';
import type { Narrator } from './narrator.ts';
import { isInflectedVerb } from './verbs.ts';

const forms = {
  he: /\b(?:he|him|his|himself)\b/i,
  she: /\b(?:she|her|hers|herself)\b/i,
} as const;
/** People who are called by the pronoun of one gender, or may be. */
const others = {
  he: /\b(?:father|dad|brother|husband|sons?|nephew|uncle|grandfather|grandson|boyfriend|boys?|m[ae]n|baby|infant|toddler|child|kid|mister|priest|friend|boss|teacher|doctor|neighbou?r|colleague|manager|owner|driver|guard|waiter|lecturer|student|patient|partner|cousin|guest|stranger|director|coach|agent|clerk|salesm[ae]n|dog|cat|father-in-law|son-in-law)\b/i,
  she: /\b(?:mother|mum|mom|sister|wife|daughters?|niece|aunt|grandmother|granddaughter|girlfriend|girls?|wom[ae]n|lady|baby|infant|toddler|child|kid|waitress|nurse|friend|boss|teacher|doctor|neighbou?r|colleague|manager|owner|driver|lecturer|student|patient|partner|cousin|guest|stranger|director|coach|agent|clerk|dog|cat|mother-in-law|daughter-in-law|fianc[ée]e)\b/i,
} as const;
/** Somebody who was not named, or a name in the place of the person. */
const left =
  /\b(?:from|of|for|with|by|at|in|to) I\b|\bme (?:is|was|has|had|will|would|can|could)\b|\bI I\b|\bmy my\b|\bI (?:me|my)\b/;

/**
 * A sentence about the person as the person tells it, where there is no doubt whom each word of it means; else null. In doubt is a sentence
 * that names the person, or begins with their pronoun, and has another person of the same gender beside a second pronoun of that gender:
 * "Tomasz walks him up and down in his socks".
 */
export function toldForCertain(sentence: string, narrator: Narrator): string | null {
  const told = inFirstPerson(sentence, narrator);
  if (left.test(told) || mixes(told)) return null;
  if (narrator.pronoun === null) return forms.he.test(sentence) || forms.she.test(sentence) ? null : told;
  if (/\b(?:they|them|their|themselves)\b/i.test(sentence)) return null;
  const own = forms[narrator.pronoun];
  if (own.test(told)) return null;
  const named = narrator.names.reduce((text, name) => text.replaceAll(name, ' '), sentence);
  const pronouns = [...named.matchAll(new RegExp(own, 'gi'))].map(({ index }) => index);
  const somebody = others[narrator.pronoun].exec(named);
  const stranger = /(?<=[\p{L},] )\p{Lu}\p{Ll}+/u.exec(named.replace(daysAndMonths, 'day'));
  const first = Math.min(somebody?.index ?? Infinity, stranger?.index ?? Infinity);
  return pronouns.some((at) => at > first) ? null : told;
}

const daysAndMonths =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** True for "I feel uneasy when sitting still and keeps going": one half of the sentence follows the person and the other does not. */
function mixes(told: string): boolean {
  if (!/^I\b/.test(told)) return false;
  return [
    ...told.matchAll(
      /([\p{L}-]+),? (?:and|but|or) ((?:[\p{L}]+ly|then|still|also|never|always|otherwise) )?([\p{L}]+)/gu,
    ),
  ].some(
    ([, before = '', adverb, word = '']) =>
      /[^su]s$/.test(word) &&
      (adverb !== undefined || isInflectedVerb(word)) &&
      !(adverb === undefined && before.endsWith('s') && !clearlyVerbs.test(word)),
  );
}

const clearlyVerbs =
  /^(?:keeps|has|is|does|goes|gets|gives|distrusts|hunts|stiffens|dislikes|tends|becomes|reads|thinks|prefers|hates|loves)$/;
