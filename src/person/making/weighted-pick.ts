import type { Generator } from '../../random/index.ts';

/** One of `items` in proportion to its weight; null when no weight is above 0. One draw is used in any case. */
export function weightedPick<Item>(
  generator: Generator,
  items: readonly Item[],
  weightOf: (item: Item) => number,
): Item | null {
  const weights = items.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let aim = generator.uniform() * total;
  let last: Item | null = null;
  for (let index = 0; index < items.length; index++) {
    if (weights[index]! <= 0) continue;
    last = items[index]!;
    if (aim < weights[index]!) return last;
    aim -= weights[index]!;
  }
  return last;
}

/** `count` different items, each subset as likely; all of them when there are fewer. */
export function pickSome<Item>(generator: Generator, items: readonly Item[], count: number): Item[] {
  const left = [...items];
  const taken: Item[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(generator.integer(0, left.length - 1), 1));
  }
  return taken;
}

/** True with the given probability. */
export function chance(generator: Generator, probability: number): boolean {
  return generator.uniform() < probability;
}
