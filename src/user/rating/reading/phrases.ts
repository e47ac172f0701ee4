import { stemOf, wordsOf } from './words.ts';

/** Something to look for in a text: the stems of its words, and what it stands for. */
interface Entry<Meaning> {
  stems: readonly string[];
  meaning: Meaning;
}

/** Words and phrases by their first stem, the longest first. */
export type PhraseBook<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>;

/** What stands at a place of a text. */
export interface Found<Meaning> {
  meaning: Meaning;
  /** The number of its first word. */
  at: number;
  length: number;
}

/** Makes words and phrases findable in all their forms. */
export function phraseBook<Meaning>(phrases: readonly (readonly [string, Meaning])[]): PhraseBook<Meaning> {
  const book = new Map<string, Entry<Meaning>[]>();
  for (const [text, meaning] of phrases) {
    const stems = wordsOf(text).map(stemOf);
    const first = stems[0];
    if (first === undefined) continue;
    const beside = book.get(first) ?? [];
    beside.push({ stems, meaning });
    book.set(first, beside);
  }
  for (const entries of book.values()) entries.sort((one, other) => other.stems.length - one.stems.length);
  return book;
}

/** All that a book knows of a text's stems. A phrase uses up its words; at one place all entries of the same length are found. */
export function findPhrases<Meaning>(book: PhraseBook<Meaning>, stems: readonly string[]): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  for (let at = 0; at < stems.length;) {
    let length = 1;
    let isFound = false;
    for (const entry of book.get(stems[at]!) ?? []) {
      if (isFound && entry.stems.length < length) break;
      if (!standsAt(entry.stems, stems, at)) continue;
      isFound = true;
      length = entry.stems.length;
      found.push({ meaning: entry.meaning, at, length });
    }
    at += length;
  }
  return found;
}

/** True when a text begins with anything of a book. */
export function begins(book: PhraseBook<unknown>, stems: readonly string[]): boolean {
  return (book.get(stems[0] ?? '') ?? []).some((entry) => standsAt(entry.stems, stems, 0));
}

/** True when a text says anything of a book. */
export function says(book: PhraseBook<unknown>, stems: readonly string[]): boolean {
  return stems.some((stem, at) => (book.get(stem) ?? []).some((entry) => standsAt(entry.stems, stems, at)));
}

function standsAt(phrase: readonly string[], stems: readonly string[], at: number): boolean {
  return phrase.every((stem, offset) => stems[at + offset] === stem);
}
