import type { Item } from './item.ts';
import type { Word } from './words.ts';

/** What a word of the same family counts, where the word itself counts 1: paraphrase is nearly as good. */
const familyCredit = 0.8;

/** What a frame word counts in the place of a topic word of its family ("look" for "appearance"). */
const weakCredit = 0.4;

/** How well a passage speaks of an item, 0 to 1: the weights of the item's words that the passage holds or paraphrases. */
export function coverage(item: Item, passage: readonly Word[]): number {
  return item.words.reduce((sum, { word, weight }) => sum + weight * match(word, passage), 0);
}

/** True when the passage holds or paraphrases a topic word of the item, not just a frame word. */
export function touches(item: Item, passage: readonly Word[]): boolean {
  return item.words.some(({ word }) => !word.weak && match(word, passage) > weakCredit);
}

function match(word: Word, passage: readonly Word[]): number {
  let best = 0;
  for (const said of passage) {
    if (said.stem === word.stem) return 1;
    if (word.weak || !word.families.some((family) => said.families.includes(family))) continue;
    best = Math.max(best, said.weak ? weakCredit : familyCredit);
  }
  return best;
}
