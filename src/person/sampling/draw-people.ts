import { UsageError } from '../../errors/index.ts';
import { generatorFor } from '../../random/index.ts';
import { balance } from './balance.ts';
import type { Candidates } from './candidates.ts';
import type { PlannedColumn } from './columns.ts';
import type { PeoplePlan } from './plan.ts';
import { quotas } from './quotas.ts';
import { weightedDraw } from './weighted-draw.ts';

/** Who was drawn. */
export interface Drawn {
  /** Places among the candidates, in their order. */
  chosen: readonly number[];
  /** Number of people by stratum; empty without strata. */
  strata: readonly { stratum: string; people: number }[];
}

/** Exchanges tried for each person: enough to settle a hundred people. */
const triesPerPerson = 1000;

/** Most exchanges tried: large samples are near the plan by themselves. */
const mostTries = 400_000;

/**
 * Draws people without replacement by their weights; with strata, each gets its share of the places under the weights (largest remainders).
 * Then exchanges people to come nearer to the plan, within strata.
 * @throws UsageError when a stratum, or all together, has too few people with a weight
 */
export function drawPeople(options: {
  plan: PeoplePlan;
  count: number;
  seed: number;
  columns: readonly PlannedColumn[];
  weights: Float64Array;
  candidates: Candidates;
}): Drawn {
  const { plan, count, seed, columns, weights, candidates } = options;
  const stratumOf = plan.strata.length === 0 ? undivided(weights.length) : candidates.strata();
  const names = [...new Set(stratumOf)].sort();
  const shares = new Map(names.map((name) => [name, 0]));
  stratumOf.forEach((name, place) => shares.set(name, shares.get(name)! + weights[place]!));
  const places = quotas([...shares.values()], count);
  const chosen = names.flatMap((name, at) => {
    const within = weights.map((weight, place) => (stratumOf[place] === name ? weight : 0));
    return drawWithin(within, places[at]!, seed, name, plan);
  });
  if (chosen.length > 1) {
    const tries = Math.min(mostTries, count * triesPerPerson);
    const generator = generatorFor(seed, 'people', 'balance');
    const numbers = new Map(names.map((name, at) => [name, at]));
    const codes = Uint32Array.from(stratumOf, (name) => numbers.get(name)!);
    balance({ columns, weights, chosen, stratumOf: (place) => codes[place]!, tries, generator });
  }
  return {
    chosen: chosen.sort((a, b) => a - b),
    strata: plan.strata.length === 0 ? [] : names.map((stratum, at) => ({ stratum, people: places[at]! })),
  };
}

function undivided(size: number): string[] {
  return Array.from({ length: size }, () => '');
}

function drawWithin(weights: Float64Array, places: number, seed: number, stratum: string, plan: PeoplePlan): number[] {
  const draw = weightedDraw(weights, generatorFor(seed, 'people', 'draw', stratum));
  const drawn: number[] = [];
  while (drawn.length < places) {
    const next = draw.next();
    if (next === null) {
      const where = stratum === '' ? 'the plan' : `stratum ${stratum}`;
      throw new UsageError(
        `${places} people are needed for ${where}, but only ${drawn.length} candidates fit what ${plan.file} plans. ` +
          'Ask for fewer people, drop strata, or raise candidates-per-person.',
      );
    }
    drawn.push(next);
  }
  return drawn;
}
