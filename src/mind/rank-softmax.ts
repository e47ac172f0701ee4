import type { Generator } from '../random/index.ts';

/**
 * Probabilities of the ranks 1 to `count`: p(r) ∝ e^(−r) (LifeSim, section 4.2 of our note). For 3: 0.6652, 0.2447, 0.0900.
 * @throws RangeError for fewer than one
 */
export function rankProbabilities(count: number): number[] {
  if (count < 1) throw new RangeError('there must be at least one rank');
  const weights = Array.from({ length: count }, (_, index) => Math.exp(-(index + 1)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Draws one of `ranked`, the likeliest first, with {@link rankProbabilities}. */
export function sampleByRank<Item>(ranked: readonly Item[], draw: Generator): Item {
  let left = draw.uniform();
  const probabilities = rankProbabilities(ranked.length);
  for (const [index, probability] of probabilities.entries()) {
    if (left < probability) return ranked[index]!;
    left -= probability;
  }
  return ranked.at(-1)!;
}
