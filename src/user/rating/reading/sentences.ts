import { stemOf, wordsOf } from './words.ts';

/** A part of a sentence between commas and the like. */
export interface Clause {
  stems: readonly string[];
  /** Its first word as it was said. */
  first: string;
  /** True for what stands behind a colon, as a list does. */
  afterColon: boolean;
}

/** A sentence as it was said. */
export interface Sentence {
  text: string;
  clauses: readonly Clause[];
}

const abbreviations = /\b(?:(?:[aApP]\.[mM]|e\.g|i\.e|etc|approx)\.(?=\s+[^A-Z\s]|\s*,)|(?:Mr|Mrs|Ms|Dr|St)\.(?=\s))/g;
const stop = '\u0000';

/** The sentences of a text; lines of a list are sentences, too. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .replace(abbreviations, (found) => found.replaceAll('.', stop))
    .split(/(?<=[.!?…]["'”’)]*)\s+|\n+/u)
    .map((part) => part.replaceAll(stop, '.').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => ({ text: part, clauses: clausesOf(part) }));
}

function clausesOf(sentence: string): Clause[] {
  return sentence
    .split(/[,;()](?!\d)|(?=:\s)|\s[–—-]\s|—/u)
    .map((part) => {
      const words = wordsOf(part);
      return { stems: words.map(stemOf), first: words[0] ?? '', afterColon: part.startsWith(':') };
    })
    .filter(({ stems }) => stems.length > 0);
}
