import type { MetricName, Verdict } from '../judge/index.ts';

/** A rating as people read it: `4 of 5`, or whether it was rigid. */
export function ratingText(metric: MetricName, { rating }: Extract<Verdict, { status: 'rated' }>): string {
  if (metric === 'rigid-reasoning') return rating === 1 ? 'rigid' : 'not rigid';
  return `${rating} of 5`;
}

/** How many items of each kind were found: `explicit 1 of 2, implicit 0 of 3`. */
export function itemCounts({ items }: Extract<Verdict, { status: 'judged' }>): string {
  const parts = (['explicit', 'implicit', 'preference'] as const).flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const yes = own.filter(({ value }) => value === 1).length;
    return own.length === 0 ? [] : [`${kind === 'preference' ? 'preferences' : kind} ${yes} of ${own.length}`];
  });
  return parts.join(', ');
}
