import { familiesOf } from './families.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { isWeak } from './weak-words.ts';

/** A word that carries topic. */
export interface Word {
  stem: string;
  /** Names of the thesaurus families it belongs to. */
  families: readonly string[];
  /** True for a word of every wish and every pleasant reply. */
  weak: boolean;
}

/** Stock phrases whose words say nothing about their topic: "one step at a time" is not about time. */
const idioms =
  /\b(?:(?:one|a) (?:step|day|thing|bit) at a time|(?:some|a bit of)? ?time (?:to|for) yourself|take (?:your|the) time|take care|at the same time|from time to time|on the other hand|for (?:example|instance)|keep in mind|hard on yourself|kind to yourself|i hear you|in the first place|as well|by the way|of course|no problem|in other words|at least|step by step|at your own pace|what works for you|feel free|walk in(?:to)?)\b/g;

const currency: readonly (readonly [RegExp, string])[] = [
  [/€/g, ' euro '],
  [/\$/g, ' dollar '],
  [/£/g, ' pound '],
  [/%/g, ' percent '],
];

/** Plain lower-case letters: accents dropped, curly quotes straightened, currency signs as words. */
export function plain(text: string): string {
  let result = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"');
  for (const [sign, word] of currency) result = result.replace(sign, word);
  return result;
}

/** How many words a text has, stop words included. */
export function wordCount(text: string): number {
  return tokens(text).length;
}

/** The words of a text that carry topic, in order, repeats included. */
export function contentWords(text: string): Word[] {
  return tokens(plain(text).replace(idioms, ' '))
    .filter((token) => !stopWords.has(token) && (token.length > 1 || /\d/.test(token)))
    .map((token) => {
      const key = /\d/.test(token) ? token : stem(token);
      return { stem: key, families: familiesOf(key), weak: isWeak(key) };
    });
}

function tokens(text: string): string[] {
  return (
    plain(text)
      .replace(/n't\b/g, ' ')
      .replace(/'(?:s|m|re|ve|ll|d)\b/g, ' ')
      .match(/[a-z]+|\d+(?:[.,:]\d+)*/g) ?? []
  );
}
