import type { ComparedMetric, Spread } from './compared-view.ts';

/** Most differences that are drawn each for themselves. */
const mostDrawn = 400;

/** 1 where more is better or neither way is good, −1 where less is. */
export function signOf({ direction }: Pick<ComparedMetric, 'direction'>): 1 | -1 {
  return direction === 'lower' ? -1 : 1;
}

/** People from the best difference to the worst, equal ones in their order; those without one last. */
export function bestFirst<Person extends { difference: number | null }>(
  people: readonly Person[],
  metric: Pick<ComparedMetric, 'direction'>,
): Person[] {
  const sign = signOf(metric);
  const rank = ({ difference }: Person) => (difference === null ? Infinity : -sign * difference);
  return people.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? 0 : first - second;
  });
}

/** How the differences of people lie. @param people best first */
export function spreadOf(
  people: readonly { difference: number | null }[],
  metric: Pick<ComparedMetric, 'direction'>,
): Spread {
  const sign = signOf(metric);
  const there = people.flatMap(({ difference }) => difference ?? []);
  const step = Math.max(1, Math.ceil(there.length / mostDrawn));
  return {
    better: there.filter((each) => each * sign > 0).length,
    worse: there.filter((each) => each * sign < 0).length,
    equal: there.filter((each) => each === 0).length,
    missing: people.length - there.length,
    drawn: there.filter((_, place) => place % step === 0),
  };
}
