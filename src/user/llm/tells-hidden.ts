import { isContentWord, sentencesOf, stem, wordsOf } from '../agenda/words.ts';
import type { Situation } from '../simulated-user.ts';
import { explicitItems, hiddenItems } from './items.ts';

/** What a model is told that gave away what the person keeps to themselves. */
export const tellsHiddenMessage =
  'That puts into words what this person keeps to themselves. Leave it out: write something this person would not mind saying. Answer again in the same JSON shape.';

/** Words in a row that are no coincidence. */
const runLength = 5;

/** Content words that such a row must hold: function words alone meet everywhere. */
const leastContent = 2;

/**
 * True when a line takes over five or more words in a row from a hidden item, two content words among them, that stand neither in what happened nor
 * in what the person may say. Endings of words and who is spoken of (I, she) make no difference.
 */
export function tellsHidden(line: string, situation: Situation): boolean {
  const { happening, intention } = situation.event;
  const hidden = new Set(hiddenItems(situation).flatMap(({ text }) => rowsOf(plainWords(text))));
  const open = [happening, intention.sentence, ...explicitItems(situation).map(({ text }) => text)];
  for (const row of open.flatMap((text) => rowsOf(plainWords(text)))) hidden.delete(row);
  return hidden.size > 0 && sentencesOf(line).some((sentence) => takesOver(plainWords(sentence), hidden));
}

function takesOver(words: readonly string[], hidden: ReadonlySet<string>): boolean {
  const taken = new Set<number>();
  for (const [at, row] of rowsOf(words).entries()) {
    if (hidden.has(row)) for (let offset = 0; offset < runLength; offset++) taken.add(at + offset);
  }
  let content = 0;
  for (const [at, word] of words.entries()) {
    if (!taken.has(at)) content = 0;
    else if (isContentWord(word)) content++;
    if (content === leastContent) return true;
  }
  return false;
}

/** Each {@link runLength} words in a row, as one text. */
function rowsOf(words: readonly string[]): string[] {
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

const personWords =
  /^(?:i|me|my|mine|myself|he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|we|us|our|ours|ourselves)$/;

function plainWords(text: string): string[] {
  return wordsOf(text).map((word) => (personWords.test(word) ? 'i' : isContentWord(word) ? stem(word) : word));
}
