import type { Lexicon } from './lexicon.ts';
import { findPhrases, says } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** True when anything in a text is a command: it begins with one, unsoftened and not as a question, or says "you must" and the like. */
export function commands(lexicon: Lexicon, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text, clauses }) => {
    if (clauses.some(({ stems }) => says(lexicon.orderSays, stems))) return true;
    if (/\?["'”’)]*$/.test(text) || clauses.some(({ stems }) => says(lexicon.orderSoftened, stems))) return false;
    const main = clauses.find(
      ({ stems }) => !findPhrases(lexicon.circumstance, stems).some(({ at }) => at === 0),
    );
    return main !== undefined && findPhrases(lexicon.orderBegins, main.stems.slice(0, 1)).length > 0;
  });
}
