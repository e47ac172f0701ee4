import type { Generator } from '../../random/index.ts';

/** Draws people without replacement, each time in proportion to the weights of those that are left. */
export interface WeightedDraw {
  /** A number of somebody who was not drawn before; null when nobody with a weight is left. */
  next(): number | null;
}

/** Drawing without replacement in logarithmic time: partial sums in a Fenwick tree. People with weight 0 are never drawn. */
export function weightedDraw(weights: Float64Array, generator: Generator): WeightedDraw {
  const size = weights.length;
  const tree = new Float64Array(size + 1);
  const left = Float64Array.from(weights);
  let remaining = 0;
  for (let index = 0; index < size; index++) {
    add(tree, index + 1, weights[index]!);
    if (weights[index]! > 0) remaining++;
  }
  return {
    next: () => {
      if (remaining === 0) return null;
      const found = firstWith(left, find(tree, generator.uniform() * total(tree)));
      add(tree, found + 1, -left[found]!);
      left[found] = 0;
      remaining--;
      return found;
    },
  };
}

function add(tree: Float64Array, from: number, amount: number): void {
  for (let at = from; at < tree.length; at += at & -at) tree[at] = tree[at]! + amount;
}

function total(tree: Float64Array): number {
  let sum = 0;
  for (let at = tree.length - 1; at > 0; at -= at & -at) sum += tree[at]!;
  return sum;
}

/** The first index at which the partial sum exceeds `aim`. */
function find(tree: Float64Array, aim: number): number {
  let at = 0;
  let rest = aim;
  let step = 1;
  while (step * 2 < tree.length) step *= 2;
  for (; step > 0; step = Math.floor(step / 2)) {
    if (at + step < tree.length && tree[at + step]! <= rest) {
      at += step;
      rest -= tree[at]!;
    }
  }
  return at;
}

/** Rounding of sums can point beside: the nearest one from there on, or before it, that still has a weight. */
function firstWith(left: Float64Array, from: number): number {
  for (let index = from; index < left.length; index++) if (left[index]! > 0) return index;
  for (let index = Math.min(from, left.length) - 1; index >= 0; index--) if (left[index]! > 0) return index;
  throw new RangeError('nobody is left to be drawn');
}
