import type { Generator } from '../../random/index.ts';
import { scoreOf } from '../../journal/index.ts';
import type { RatedSuggestion } from '../../user/index.ts';

/**
 * Which of several candidates is delivered where the assistant does not choose itself.
 * - `first`: the first that it named
 * - `sample`: one by chance
 * - `best`: the one that the person rates highest, the first of equals; the first on days on which the person is not asked about all
 */
export const deliveryRules = ['first', 'sample', 'best'] as const;

/** A rule of {@link deliveryRules} with what it draws from. */
export interface DeliveryRule {
  rule: (typeof deliveryRules)[number];
  /** The choice among `count` candidates before any is rated; null where ratings decide. */
  before(count: number): number | null;
}

/** Opens a rule for one day. */
export function openDeliveryRule(rule: DeliveryRule['rule'], generator: Generator): DeliveryRule {
  const before = (count: number) => (rule === 'sample' ? generator.integer(0, count - 1) : rule === 'first' ? 0 : null);
  return { rule, before };
}

/** Place of the highest score, the first of equals; missing ones come last. */
export function bestRated(rated: readonly (RatedSuggestion | null)[]): number {
  const scores = rated.map((each) => (each === null ? null : scoreOf(each.rating)) ?? -1);
  return scores.indexOf(Math.max(...scores));
}
