import type { Lexicon } from './lexicon.ts';
import { findPhrases } from './phrases.ts';
import type { Clause, Sentence } from './sentences.ts';

/** How much words count that only tell when or in which circumstances. */
const circumstanceWeight = 1 / 3;
/** Below this weight nothing can be said of a text: a single hint is no topic unless it is what the text says outright. */
const leastWeight = 1;

/** What sentences are about, the heaviest topic first; weights sum to 1. Each word of the lexicon counts once. */
export function topicsOf(lexicon: Lexicon, sentences: readonly Sentence[]): { topic: string; weight: number }[] {
  const weights = new Map<string, number>();
  const counted = new Set<unknown>();
  for (const clause of sentences.flatMap(({ clauses }) => clauses)) {
    const from = circumstanceStart(lexicon, clause);
    for (const { meaning, at } of findPhrases(lexicon.topics, clause.stems)) {
      if (counted.has(meaning)) continue;
      counted.add(meaning);
      const weight = meaning.weight * (at >= from ? circumstanceWeight : 1);
      weights.set(meaning.topic, (weights.get(meaning.topic) ?? 0) + weight);
    }
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const ranked = [...weights].sort(([, one], [, other]) => other - one);
  if ((ranked[0]?.[1] ?? 0) < leastWeight) return [];
  return ranked.map(([topic, weight]) => ({ topic, weight: weight / total }));
}

/** The number of the word at which a clause turns to circumstances; its length when it never does. */
function circumstanceStart(lexicon: Lexicon, { stems }: Clause): number {
  const turn = findPhrases(lexicon.circumstance, stems).find(({ meaning, at }) => meaning === 'anywhere' || at === 0);
  return turn?.at ?? stems.length;
}
