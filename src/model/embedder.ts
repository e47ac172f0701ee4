import { createHash } from 'node:crypto';

/** Turns texts into vectors of length 1, or of zeros for a text without words. */
export interface Embedder {
  /** Part of the run's id. */
  readonly name: string;
  /** From which overlap on a reply counts as heard before; each embedder has its own. */
  readonly overlapThreshold: number;
  /** @throws CallFailure where a model makes the vectors and could not make this one; an error that stops the run where it does not work at all */
  embed(text: string): Promise<Float32Array>;
}

const dimensions = 512;

/**
 * Hashed bag of words: each word (run of letters or digits, lower case) adds or subtracts 1 at a place that its hash chooses; then scaled to
 * length 1. No model, no download, equal on every machine.
 */
export const hashedWords: Embedder = {
  name: 'hashed-words',
  overlapThreshold: 0.6,
  embed: (text) => Promise.resolve(hashedWordsVector(text)),
};

function hashedWordsVector(text: string): Float32Array {
  const vector = new Float32Array(dimensions);
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) {
    const hash = createHash('sha256').update(word).digest();
    const place = hash.readUInt16LE(0) % dimensions;
    vector[place]! += hash[2]! % 2 === 0 ? count : -count;
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  return vector.map((value) => value / length);
}

/** Cosine of two vectors of length 1 (or 0, also without any number), summed in index order. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) sum += a[index]! * b[index]!;
  return sum;
}
