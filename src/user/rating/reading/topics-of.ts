import type { Lexicon } from './lexicon.ts';
import { findPhrases, says } from './phrases.ts';
import type { Clause, Sentence } from './sentences.ts';

/** How much words count that only tell when or in which circumstances. */
const circumstanceWeight = 1 / 3;
/** How much the other sentences count (reasons, jokes, greetings) where one makes an offer. */
const besideWeight = 1 / 2;
/** Below this weight nothing can be said of a text. */
const leastWeight = 1;

/** What sentences are about, the heaviest topic first; weights sum to 1. Each word of the lexicon counts once, at its heaviest. */
export function topicsOf(lexicon: Lexicon, sentences: readonly Sentence[]): { topic: string; weight: number }[] {
  const heaviest = new Map<{ topic: string; weight: number }, number>();
  const offers = sentences.map((sentence) => isOffer(lexicon, sentence));
  const anyOffer = offers.includes(true);
  for (const [index, { clauses }] of sentences.entries()) {
    const ofSentence = anyOffer && offers[index] === false ? besideWeight : 1;
    for (const clause of clauses) {
      const from = circumstanceStart(lexicon, clause);
      for (const { meaning, at } of findPhrases(lexicon.topics, clause.stems)) {
        if (meaning === null) continue;
        const weight = meaning.weight * ofSentence * (at >= from ? circumstanceWeight : 1);
        heaviest.set(meaning, Math.max(weight, heaviest.get(meaning) ?? 0));
      }
    }
  }
  return ranked(heaviest);
}

function ranked(heaviest: ReadonlyMap<{ topic: string }, number>): { topic: string; weight: number }[] {
  const weights = new Map<string, number>();
  for (const [{ topic }, weight] of heaviest) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  const order = [...weights].sort(([, one], [, other]) => other - one);
  const total = order.reduce((sum, [, weight]) => sum + weight, 0);
  if ((order[0]?.[1] ?? 0) < leastWeight) return [];
  return order.map(([topic, weight]) => ({ topic, weight: weight / total }));
}

function isOffer(lexicon: Lexicon, { text, clauses }: Sentence): boolean {
  return text.includes('?') || clauses.some(({ stems }) => says(lexicon.friendly, stems));
}

/** The number of the word at which a clause turns to circumstances; its length when it never does. */
function circumstanceStart(lexicon: Lexicon, { stems }: Clause): number {
  const turn = findPhrases(lexicon.circumstance, stems).find(({ meaning, at }) => meaning === 'anywhere' || at === 0);
  return turn?.at ?? stems.length;
}
