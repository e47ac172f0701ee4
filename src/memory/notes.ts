import { cosine, type Embedder } from '../model/index.ts';

/** What someone keeps in mind, searched by similarity. */
export interface Notes {
  /** Keeps `text`, unless it is empty or already kept. */
  keep(text: string): Promise<void>;
  /** The notes nearest to `text`, nearest first, the newer of two equals first; at most `count`. */
  nearest(text: string, count: number): Promise<readonly { text: string; similarity: number }[]>;
}

/** An empty memory over an embedder. */
export function openNotes(embedder: Embedder): Notes {
  const kept: { text: string; vector: Float32Array }[] = [];
  const known = new Set<string>();
  return {
    async keep(text) {
      const note = text.trim();
      if (note === '' || known.has(note)) return;
      known.add(note);
      kept.push({ text: note, vector: await embedder.embed(note) });
    },
    async nearest(text, count) {
      if (kept.length === 0) return [];
      const query = await embedder.embed(text);
      return kept
        .map((note, index) => ({ text: note.text, similarity: cosine(query, note.vector), index }))
        .sort((a, b) => b.similarity - a.similarity || b.index - a.index)
        .slice(0, count)
        .map(({ text, similarity }) => ({ text, similarity }));
    },
  };
}
