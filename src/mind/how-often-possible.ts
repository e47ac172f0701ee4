import type { SampledPerson } from '../person/index.ts';
import type { Town } from '../world/index.ts';
import { believe } from './belief/index.ts';
import { circumstancesOf, momentOf, type NameLists } from './circumstances.ts';
import type { Desire } from './desires/index.ts';
import { violationsOf } from './legality/index.ts';
import { pointsOf } from './way.ts';

/** Moments that are looked at for each person, over so many days. */
const moments = 16;
const days = 60;

/**
 * How often each of `desires` is possible at all, as a share of moments drawn from some people's ways: what is seldom possible should come first when
 * it is, or it would never happen to anybody.
 * @returns desire's id → 0 to 1
 */
export function howOftenPossible(options: {
  seed: number;
  desires: readonly Desire[];
  people: Iterable<{ person: SampledPerson; names: NameLists; town: Town; firstDay: number }>;
}): ReadonlyMap<string, number> {
  const { seed, desires, people } = options;
  const counts = new Map<string, number>();
  let looked = 0;
  for (const { person, names, town, firstDay } of people) {
    const circumstances = circumstancesOf(person, names, seed);
    const life = `moments_${person.id}`;
    let left = moments;
    for (const point of pointsOf({ seed, life, person, town, firstDay, days, wanted: 0.1 })) {
      const belief = believe({ seed, life, person, goal: null, remembered: [], point });
      const grounds = { circumstances, moment: momentOf(circumstances, belief), point, earlier: [] };
      for (const desire of desires) {
        if (violationsOf(desire, grounds).length === 0) counts.set(desire.id, (counts.get(desire.id) ?? 0) + 1);
      }
      looked++;
      if (--left === 0) break;
    }
  }
  return new Map(desires.map(({ id }) => [id, (counts.get(id) ?? 0) / Math.max(1, looked)]));
}
