import type { Embedder } from '../model/index.ts';
import { nearest, type Found } from './nearest.ts';

/** What someone keeps in mind, searched by similarity. */
export interface Notes {
  /** Keeps `text`, unless it is empty or already kept. */
  keep(text: string): Promise<void>;
  /** The notes nearest to `text`, nearest first, the newer of two equals first; at most `count`. */
  nearest(text: string, count: number): Promise<readonly Found[]>;
}

/** An empty memory over an embedder. */
export function openNotes(embedder: Embedder): Notes {
  const kept: { text: string; vector: Float32Array }[] = [];
  const known = new Set<string>();
  return {
    async keep(text) {
      const note = text.trim();
      if (note === '' || known.has(note)) return;
      const vector = await embedder.embed(note);
      known.add(note);
      kept.push({ text: note, vector });
    },
    async nearest(text, count) {
      return kept.length === 0 ? [] : nearest(kept, await embedder.embed(text), count);
    },
  };
}
