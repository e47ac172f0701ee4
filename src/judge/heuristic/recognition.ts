import { coverage, touches } from './coverage.ts';
import { isFocused, stakesOf } from './focus.ts';
import type { Item } from './item.ts';
import { segmentsOf } from './segments.ts';
import { contentWords, wordCount } from './words.ts';
import type { Word } from './words.ts';

/** An intent that speaks of an item at least so well has recognised it. */
const recognised = 0.2;

/** So many words of one inferred intent are read: it should be a sentence. */
const attentionInWords = 60;

/** Numbers of the items that the inferred intents cover. */
export function recognisedItems(
  intents: readonly { intent: string; said: readonly Word[] }[],
  items: readonly Item[],
): Set<number> {
  const found = new Set<number>();
  for (const { intent, said } of intents) {
    const read = readWords(intent);
    if (!isFocused(read, stakesOf(said, items))) continue;
    for (const item of items) {
      if (touches(item, read) && coverage(item, read) >= recognised) found.add(item.number);
    }
  }
  return found;
}

function readWords(intent: string): Word[] {
  const read: Word[] = [];
  let attention = attentionInWords;
  for (const segment of segmentsOf(intent)) {
    attention -= wordCount(segment);
    if (attention < 0) break;
    read.push(...contentWords(segment));
  }
  return read;
}
