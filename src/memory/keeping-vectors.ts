import type { Embedder } from '../model/index.ts';

/** The same embedder, which computes no vector twice. It holds all of them: for as long as one life lasts. */
export function keepingVectors(embedder: Embedder): Embedder {
  const vectors = new Map<string, Float32Array>();
  return {
    name: embedder.name,
    overlapThreshold: embedder.overlapThreshold,
    async embed(text) {
      const vector = vectors.get(text) ?? (await embedder.embed(text));
      vectors.set(text, vector);
      return vector;
    },
  };
}
