import { cosine, type Embedder } from '../model/index.ts';

/** A text found by similarity. */
export interface Found {
  text: string;
  /** Cosine with what was looked up with. */
  similarity: number;
}

/** The texts whose vectors are nearest to `query`, nearest first, the later of two equals first; at most `count`. */
export function nearest(
  kept: readonly { text: string; vector: Float32Array }[],
  query: Float32Array,
  count: number,
): readonly Found[] {
  return kept
    .map(({ text, vector }, index) => ({ text, similarity: cosine(query, vector), index }))
    .sort((a, b) => b.similarity - a.similarity || b.index - a.index)
    .slice(0, count)
    .map(({ text, similarity }) => ({ text, similarity }));
}

/** Embeds `texts` and `query`, all at once, and finds the nearest as {@link nearest} does. Without texts nothing is embedded. */
export async function nearestTexts(
  embedder: Embedder,
  texts: readonly string[],
  query: string,
  count: number,
): Promise<readonly Found[]> {
  if (texts.length === 0) return [];
  const embedding = [query, ...texts].map((text) => embedder.embed(text));
  await Promise.allSettled(embedding);
  const [queryVector, ...vectors] = await Promise.all(embedding);
  return nearest(
    texts.map((text, index) => ({ text, vector: vectors[index]! })),
    queryVector!,
    count,
  );
}
