import { catalogue } from './catalogue.ts';
import { styleOf } from './style-of.ts';
import { topics, type SuggestionStyle, type SuggestionTopic } from './topics.ts';

/** A word that the catalogue lists for a topic says more than one that happens to stand in a content. */
const listedWeight = 3;
/** A text must say more than this: as much as a content's word that two topics use. */
const leastScore = 0.25;

/** What a word says of topics: a weight for each that uses it. */
type WordWeights = ReadonlyMap<string, readonly { topic: SuggestionTopic; weight: number }[]>;
let weights: WordWeights | undefined;

/**
 * What a suggestion in somebody else's words is about and how it is told, by the catalogue's own words: for a learner around an assistant that
 * gives text only. Null where nothing fits.
 */
export function readSuggestion(text: string): { topic: SuggestionTopic | null; style: SuggestionStyle | null } {
  weights ??= weighWords();
  const scores = new Map<SuggestionTopic, number>();
  for (const root of rootsIn(text)) {
    for (const { topic, weight } of weights.get(root) ?? []) scores.set(topic, (scores.get(topic) ?? 0) + weight);
  }
  let best: SuggestionTopic | null = null;
  let most = leastScore;
  for (const [topic, score] of scores) {
    if (score <= most) continue;
    best = topic;
    most = score;
  }
  return { topic: best, style: styleOf(text) };
}

/** The fewer topics use a word, the more it says; what the frames of sentences use says nothing. */
function weighWords(): WordWeights {
  const { topics: ofTopics, styles } = catalogue();
  const frames = Object.values(styles).flatMap(({ me, you }) => [...me, ...you]);
  const empty = rootsIn(frames.join(' '));
  const users = new Map<string, Map<SuggestionTopic, number>>();
  const note = (topic: SuggestionTopic, text: string, weight: number): void => {
    for (const root of rootsIn(text)) {
      if (empty.has(root)) continue;
      const ofRoot = users.get(root) ?? new Map<SuggestionTopic, number>();
      ofRoot.set(topic, Math.max(weight, ofRoot.get(topic) ?? 0));
      users.set(root, ofRoot);
    }
  };
  for (const topic of topics) {
    const { words, contents } = ofTopics[topic];
    note(topic, words.join(' '), listedWeight);
    for (const { do: deed, plain } of contents) note(topic, `${deed} ${plain}`, 1);
  }
  return new Map(
    [...users].map(([root, ofRoot]) => [
      root,
      [...ofRoot].map(([topic, weight]) => ({ topic, weight: weight / (ofRoot.size * ofRoot.size) })),
    ]),
  );
}

function rootsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2).map(rootOf));
}

function rootOf(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=...)(?:ing|ed|es|s)$/, '')
    .replace(/(?<=..)([dgmnprt])\1$/, '$1')
    .replace(/(?<=...)e$/, '');
}
