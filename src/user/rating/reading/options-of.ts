import type { Lexicon } from './lexicon.ts';
import { begins, says } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** How many alternatives a text offers: items that "or" joins, lines of a list, and "another idea" or "you could also"; at least 1. */
export function optionsOf(lexicon: Lexicon, text: string, sentences: readonly Sentence[]): number {
  const listed = text.match(/^\s*(?:[-*•]|\d+[.)])\s+/gmu)?.length ?? 0;
  const further = sentences.reduce((sum, sentence) => sum + alternativesIn(lexicon, sentence), 0);
  return Math.max(1, listed, 1 + further);
}

/** How many more things than one a sentence offers. */
function alternativesIn(lexicon: Lexicon, { clauses }: Sentence): number {
  const first = clauses[0]?.stems[0];
  if (first === 'or') return 1;
  const joins = clauses.findIndex(({ stems }) => stems.includes('or'));
  const join = clauses[joins];
  if (join !== undefined && !says(lexicon.noAlternative, join.stems)) {
    const before = clauses
      .slice(
        Math.max(
          0,
          clauses.findLastIndex(({ afterColon }, at) => afterColon && at <= joins),
        ),
        joins,
      )
      .filter(({ stems }) => !begins(lexicon.circumstance, stems));
    return join.stems[0] === 'or' ? Math.max(1, before.length) : before.length + 1;
  }
  return clauses.some(({ stems }) => says(lexicon.further, stems)) ? 1 : 0;
}
