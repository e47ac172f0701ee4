import { statementsIn } from './appraise.ts';
import { shortened } from './shorten.ts';
import { contentStems } from './words.ts';

/** The most telling statement of a reply, at most 24 words; empty when there is none or it is remembered already. */
export function noteOf(reply: string | null, told: readonly string[], remembered: readonly string[]): string {
  if (reply === null) return '';
  const [best] = statementsIn(reply, told)
    .map((sentence) => ({ sentence, words: contentStems(sentence).length }))
    .filter(({ words }) => words >= 4)
    .sort((a, b) => b.words - a.words);
  if (best === undefined) return '';
  const note = shortened(best.sentence, 24);
  return remembered.includes(note) ? '' : note;
}
