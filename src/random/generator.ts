import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A stream of random draws that belongs to one address. */
export interface Generator {
  /** A number in [0, 1). */
  uniform(): number;
  /** A whole number in [from, to], both included. */
  integer(from: number, to: number): number;
  /** One of `items`, each as likely. Throws a RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
}

/**
 * The generator of one address: equal seed and parts give equal draws, whatever else was drawn before.
 * @param seed the study's seed, a safe integer
 * @param address what the draws are for, such as life, trial, purpose, event, turn
 */
export function generatorFor(seed: number, ...address: readonly (string | number)[]): Generator {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, ...address]))
    .digest();
  const source: RandomGenerator = xoroshiro128plus(digest.readInt32LE(0));
  return {
    uniform: () => uniformFloat64(source),
    integer: (from, to) => uniformInt(source, from, to),
    pick: (items) => {
      if (items.length === 0) throw new RangeError('pick needs at least one item');
      return items[uniformInt(source, 0, items.length - 1)]!;
    },
  };
}
