import type { Generator } from '../../random/index.ts';

/** One of `items`, as likely as its weight says; null when none has any. */
export function drawWeighted<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  generator: Generator,
): Item | null {
  let total = 0;
  const sums = items.map((item) => (total += weightOf(item)));
  if (total === 0) return null;
  const drawn = generator.uniform() * total;
  return items[sums.findIndex((sum) => drawn < sum)] ?? items.at(-1)!;
}
