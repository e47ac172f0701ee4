import type { Situation } from '../simulated-user.ts';
import { toldForCertain } from './certain.ts';
import type { Narrator } from './narrator.ts';
import { contentStems, sentencesOf, stem, uncapitalised, wordsOf } from './words.ts';

/** What a person can say about themselves and their scene in a few words. */
export interface Fact {
  kind: 'age' | 'amount' | 'duration' | 'time' | 'place' | 'people' | 'clause';
  /** "eleven months", "at nine", "with my brother". */
  text: string;
  /** Content stems of what it counts or stands beside. */
  beside: readonly string[];
}

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const number = `(?:\\d+(?:[.,:]\\d+)*|(?:${small})(?:-(?:${small}))?(?: (?:and a half|hundred|thousand))*|half an?|a dozen)`;
const spans = 'minutes?|hours?|days?|weeks?|months?|years?';
const ages = [
  new RegExp(`\\b(${number} (?:${spans}) old)\\b`, 'giu'),
  new RegExp(`\\b((?:${number})-(?:month|year|week)s?-old)\\b`, 'giu'),
  new RegExp(`(?<=\\baged )(${number})\\b`, 'giu'),
  new RegExp(`(?<=\\bturns )(${number})\\b`, 'giu'),
  new RegExp(`(?<=\\p{Lu}\\p{Ll}+, )(${number})(?= and|,)`, 'gu'),
];
const durations = new RegExp(`\\b((?:in |within |for |since )?(?:${number}) (?:${spans}))\\b(?! old)`, 'giu');
const amounts = new RegExp(`\\b(${number}) ((?:[\\p{Ll}-]+ )?[\\p{Ll}-]{3,})`, 'gu');
const times = new RegExp(
  `\\b((?:at|by|until|from|since|before|after) (?:half past |quarter (?:past|to) )?(?:${small}|\\d{1,2}(?:[:.]\\d{2})?|noon|midnight|lunch|supper|dinner)(?! (?:${spans}|[\\p{Ll}-]+s\\b))|(?:on|by|until|since) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|the [\\p{Ll}-]+(?:th|st|nd|rd)(?: of \\p{Lu}\\p{Ll}+)?)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)|tonight|(?:last|yesterday) (?:night|evening|morning|week|month|summer|winter|spring|autumn)|tomorrow(?: morning| evening)?|this (?:morning|evening|afternoon|week)|next (?:week|month|\\p{Lu}\\p{Ll}+day)|in (?:${number}) (?:${spans}))\\b`,
  'gu',
);
const crowds =
  /^(?:people|men|women|children|guests|friends|regulars|students|passengers|colleagues|girls|boys|players|members)$/;
const kin =
  /\bmy (?:(?:older|younger|little|big|eldest|own) )?(?:mother-in-law|father-in-law|sister-in-law|mother|father|sister|brother|wife|husband|partner|daughter|son|children|parents|boss|neighbour|flatmate|colleagues?|teacher|friends?|cousin|niece|nephew|grandson|granddaughter|grandmother|grandfather)\b/i;

/** All that the event's own texts and demographics tell, nothing of what the person leaves unspoken. */
export function factsOf({ event, person }: Situation, narrator: Narrator): Fact[] {
  const explicit = event.intention.checklist.filter((item) => item.kind === 'explicit').map((item) => item.text);
  const sentences = [...sentencesOf(event.happening), ...explicit];
  const found = sentences.flatMap((sentence) => factsIn(sentence, contentStems(sentence)));
  const clauses = sentencesOf(event.happening).flatMap((sentence) => clausesIn(sentence, narrator));
  const people = clauses.flatMap(({ text, beside }): Fact[] => {
    const mine = kin.exec(text)?.[0];
    return mine === undefined ? [] : [{ kind: 'people', text: mine, beside }];
  });
  const own = /\d+/.exec(person.demographics['age'] ?? '')?.[0];
  const self: Fact[] = own === undefined ? [] : [{ kind: 'age', text: own, beside: ['self'] }];
  return [...found, ...people, ...clauses, ...self];
}

function factsIn(sentence: string, beside: readonly string[]): Fact[] {
  const spansOf = (pattern: RegExp, kind: Fact['kind']): Fact[] =>
    [...sentence.matchAll(pattern)].map(([, text = '']) => ({
      kind,
      text: text.replace(/-old$/, '').replaceAll('-month', ' months').replaceAll('-year', ' years'),
      beside,
    }));
  const counted = [...sentence.matchAll(amounts)].flatMap(([, count = '', noun = '']): Fact[] => {
    const words = noun.split(' ');
    const named = words.findIndex((word) => /[^su]s$|^(?:people|men|women|children)$/.test(word));
    if (named < 0) return [];
    const amount: Fact = { kind: 'amount', text: count, beside: words.map(stem) };
    const many: Fact = { kind: 'people', text: `${count} ${words.slice(0, named + 1).join(' ')}`, beside };
    return crowds.test(words[named]!) ? [amount, many] : [amount];
  });
  return [
    ...ages.flatMap((pattern) => spansOf(pattern, 'age')),
    ...spansOf(durations, 'duration'),
    ...spansOf(times, 'time'),
    ...counted,
  ];
}

/** Clauses of at most so many words make an answer. */
const longestClause = 14;

function clausesIn(sentence: string, narrator: Narrator): Fact[] {
  const bare = sentence.replace(/[.!?]+$/, '');
  if (/["“”]/.test(bare)) return [];
  return bare
    .split(/; |: | – |, (?:and|but|while|because|so that) /)
    .filter(
      (part) => /^\p{Lu}/u.test(part) || /^(?:the|my|his|her|he|she|it|they|we|there|nobody|everyone)\b/.test(part),
    )
    .filter(
      (part) =>
        wordsOf(part).length > 3 &&
        wordsOf(part).length <= longestClause &&
        !/^(?:It|She|He|They|This|That)\b/.test(part),
    )
    .map((part) => toldForCertain(part, narrator))
    .filter((told) => told !== null)
    .filter((told) => /\b(?:is|are|was|were|has|have|had|'ve|'m|\p{L}+ed|\p{L}+s)\b/u.test(told))
    .map((told) => ({
      kind: 'clause' as const,
      text: uncapitalised(told, namesIn(sentence)),
      beside: contentStems(told),
    }));
}

function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+|^\p{Lu}[\p{L}-]+(?= (?:has|is|was|had)\b)/gu)]
    .map(([name]) => name)
    .filter((name) => !/^(?:The|There|Everyone|Nobody|My|It)$/.test(name));
}
