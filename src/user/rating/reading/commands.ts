import type { Lexicon } from './lexicon.ts';
import { begins, says } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** True when anything in a text is a command: it begins with one, unsoftened and not as a question, or says "you must" and the like. */
export function commands(lexicon: Lexicon, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text, clauses }) => {
    if (clauses.some(({ stems }) => says(lexicon.orderSays, stems))) return true;
    if (/\?["'”’)]*$/.test(text) || clauses.some(({ stems }) => says(lexicon.orderSoftened, stems))) return false;
    const main = clauses.find((clause) => !begins(lexicon.circumstance, clause.stems));
    return main !== undefined && lexicon.orderBegins.has(main.first) && !begins(lexicon.orderIdioms, main.stems);
  });
}
