/** Texts compared by their telling words: cosine of term frequencies weighted by how rare a word is among the texts prepared (TF-IDF). */
export interface WordWeights {
  /** The text as weighted words, of length 1. */
  weigh(text: string): ReadonlyMap<string, number>;
}

/** Weights from `texts`: a word of every text weighs nothing, one of few texts much. Words that no text has weigh as those of one. */
export function wordWeights(texts: readonly string[]): WordWeights {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(stems(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log((texts.length + 1) / ((counts.get(word) ?? 1) + 0.5));
  return {
    weigh(text) {
      const weighted = new Map<string, number>();
      for (const word of stems(text)) weighted.set(word, (weighted.get(word) ?? 0) + Math.max(0, weightOf(word)));
      let squares = 0;
      for (const weight of weighted.values()) squares += weight * weight;
      const length = Math.sqrt(squares) || 1;
      return new Map([...weighted].map(([word, weight]) => [word, weight / length]));
    },
  };
}

/** Cosine of two weighted texts, 0 to 1. */
export function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** Words of three letters and more without their commonest endings. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) =>
    word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|e)$/, '') : word,
  );
}
