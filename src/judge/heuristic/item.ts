import { contentWords } from './words.ts';
import type { Word } from './words.ts';

/** How much a frame word ("find", "feel") weighs in an item beside its topic words. */
const weakWeight = 0.25;

/** A checklist item as the judge reads it. */
export interface Item {
  number: number;
  kind: 'explicit' | 'implicit';
  /** Its distinct topic words and what each weighs; the weights sum to 1, or there are none. */
  words: readonly { word: Word; weight: number }[];
}

/**
 * Reads a checklist. A word weighs 1/n where n of the items hold it (inverse frequency: what all items share tells them apart
 * least); frame words weigh a quarter of that. Where an item has only frame words, they count in full.
 */
export function readItems(
  checklist: readonly { number: number; kind: 'explicit' | 'implicit'; text: string }[],
): Item[] {
  const read = checklist.map((item) => ({ ...item, distinct: distinctWords(contentWords(item.text)) }));
  const holding = (stem: string) => read.filter((item) => item.distinct.some((word) => word.stem === stem)).length;
  return read.map(({ number, kind, distinct }) => {
    const words = distinct.some((word) => !word.weak) ? distinct : distinct.map((word) => ({ ...word, weak: false }));
    const raw = words.map((word) => {
      const rarity = 1 / holding(word.stem);
      return { word, weight: word.weak ? rarity * weakWeight : rarity };
    });
    const sum = raw.reduce((total, { weight }) => total + weight, 0);
    return { number, kind, words: raw.map(({ word, weight }) => ({ word, weight: weight / sum })) };
  });
}

function distinctWords(words: readonly Word[]): Word[] {
  const byStem = new Map(words.map((word) => [word.stem, word] as const));
  return [...byStem.values()];
}
