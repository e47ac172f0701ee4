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
  /\b(?:from|of|for|with|by|at|in|to) I\b|\bme (?:is|was|has|had|will|would|can|could)\b|\bI I\b|\bmy my\b|\bI (?:me|my)\b|\b(?:has|have|had) \p{L}+(?:en|ed) I\b/u;
/** Who does something to "him" does it to somebody else: "Neil has nodded back to him". */
const doesToMe =
  /^I(?:'ve|'m|'d)? (?:(?!(?:(?:that|who|which|and|but|what|how|where|when)\b|to (?!me\b)))[\p{L}-]+ ){0,5}me\b/u;
/** What people of any gender are by their work or their part in something. */
const byWork =
  /\b(?:inspector|conductor|instructor|trainer|tutor|therapist|dentist|surgeon|pharmacist|receptionist|musician|singer|player|technician|mechanic|plumber|electrician|builder|painter|officer|judge|lawyer|librarian|cook|baker|butcher|farmer|gardener|cleaner|porter|seller|vendor|cashier|customer|client|visitor|passenger|tourist|runner|cyclist|pupil|apprentice|trainee|applicant|lodger|landlord|tenant|caretaker|carer|helper|volunteer|caller|reporter|editor|writer|artist|actor|dancer|barber|hairdresser|tailor|worker|foreman|supervisor|examiner|referee|captain|pilot|soldier|stallholder|shopkeeper)\b/i;

/** What somebody has of their own or does: "in his bag", not "gave her the form". */
const ofTheirOwn = {
  he: /\b(?:he|his)\b/i,
  she: /\b(?:she|hers)\b|\bher (?!(?:the|an?|to|in|on|at|that|this|what|when|how|where|why|whether|about|for|with|some|no|one|two|three)\b)\p{L}/iu,
} as const;

/**
 * A sentence about the person as the person tells it, where there is no doubt whom each word of it means; else null. In doubt is a sentence
 * that names the person, or begins with their pronoun, and has another person of the same gender beside a second pronoun of that gender:
 * "Tomasz walks him up and down in his socks".
 */
export function toldForCertain(sentence: string, narrator: Narrator): string | null {
  const told = inFirstPerson(sentence, narrator);
  if (left.test(told) || doesToMe.test(told) || mixes(told)) return null;
  if (narrator.pronoun === null)
    return forms.he.test(sentence) || forms.she.test(sentence) || theirs.test(sentence) ? null : told;
  if (theirs.test(sentence)) return null;
  const own = forms[narrator.pronoun];
  if (own.test(told)) return null;
  const named = narrator.names.reduce((text, name) => text.replaceAll(name, ' '), sentence);
  const pronouns = [...named.matchAll(new RegExp(own, 'gi'))].map(({ index }) => index);
  const stranger = /(?<=[\p{L},] )\p{Lu}\p{Ll}+/u.exec(named.replace(daysAndMonths, 'day'));
  const somebody = others[narrator.pronoun].exec(named);
  const worker = byWork.exec(named);
  if (worker !== null && ofTheirOwn[narrator.pronoun].test(named.slice(worker.index))) return null;
  const first = Math.min(somebody?.index ?? Infinity, stranger?.index ?? Infinity);
  return pronouns.some((at) => at > first) ? null : told;
}

const theirs = /\b(?:they|them|their|themselves)\b/i;

const daysAndMonths =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** True for "I feel uneasy when sitting still and keeps going": one half of the sentence follows the person and the other does not. */
function mixes(told: string): boolean {
  if (!/^I\b/.test(told)) return false;
  if (runsOn.test(told)) return true;
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

/** "I'm sick in the mornings, yawns without being tired", "and since then has had breakfast". */
const runsOn =
  /^I(?:'m|'ve|'d)?\b[^;:]*?(?:, (?:[\p{Ll}]{2,}[^su\P{L}]s) (?:without|in|on|at|to|for|from|with|up|down|out|off|into|about|the|a|an|my|as|that)\b|\band (?:\p{Ll}+ ){0,2}(?:has|is|does)\b(?! (?:it|that|there)))/u;

const clearlyVerbs =
  /^(?:keeps|has|is|does|goes|gets|gives|distrusts|hunts|stiffens|dislikes|tends|becomes|reads|thinks|prefers|hates|loves)$/;
