import type { Notes } from './notes.ts';

/** What someone recalls on hearing a text. */
export interface Recollection {
  /** S: mean cosine similarity of the nearest notes, at most three, between 0 and 1, rounded to 1e-6; 0 for an empty memory (LifeSim, user agent). */
  overlap: number;
  /** The notes themselves, nearest first. */
  notes: readonly string[];
}

/** How much of `text` the person has heard before. Silence (null) recalls nothing and overlaps with nothing. */
export async function recall(memory: Notes, text: string | null): Promise<Recollection> {
  const hits = text === null ? [] : await memory.nearest(text, 3);
  if (hits.length === 0) return { overlap: 0, notes: [] };
  const mean = hits.reduce((sum, hit) => sum + hit.similarity, 0) / hits.length;
  const bounded = Math.min(1, Math.max(0, mean));
  return { overlap: Math.round(bounded * 1e6) / 1e6, notes: hits.map((hit) => hit.text) };
}
