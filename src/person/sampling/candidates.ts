import { UsageError } from '../../errors/index.ts';
import { valueOf, type Candidate } from './candidate.ts';
import type { PeoplePlan } from './plan.ts';
import { passes } from './rules.ts';

/** Whoever may be drawn. They are not kept but made again when asked for, so that ten thousand of them need little memory. */
export interface Candidates {
  /** Number of each candidate, in order; a candidate's place in this list is its place in columns and weights. */
  indexes: readonly number[];
  /** How many were left out by the plan's rules. */
  leftOut: number;
  all(): Iterable<Candidate>;
  /** Stratum of each candidate by place: the values of the plan's strata joined by " / ", "unknown" for what is not known. */
  strata(): string[];
}

/** Fewest made-up candidates: with less choice a small population strays from its plan. */
const fewest = 3000;

/** How many are looked at for each one that is needed before rules are held to be too strict. */
const patience = 10;

/**
 * Goes through a pool, or through as many made-up people as the plan needs after its rules.
 * @param options.available size of the pool; null when people are made up
 * @throws UsageError when too few are left
 */
export function candidatesOf(options: {
  plan: PeoplePlan;
  count: number;
  available: number | null;
  candidateAt: (index: number) => Candidate;
}): Candidates {
  const { plan, count, available, candidateAt } = options;
  const wanted = available ?? Math.max(fewest, Math.ceil(count * plan.candidatesPerPerson));
  const most = available ?? wanted * patience;
  const everybody = plan.keep.length === 0 && plan.filter.length === 0;
  const indexes: number[] = [];
  let index = 0;
  while (index < most && indexes.length < wanted) {
    if (everybody || passes(candidateAt(index), plan.keep, plan.filter)) indexes.push(index);
    index++;
  }
  if (indexes.length < count) {
    const where = available === null ? 'made-up people' : 'people in the pool';
    throw new UsageError(
      `${count} people are asked for, but of ${index} ${where} only ${indexes.length} pass keep and filter of ${plan.file}. ` +
        'Ask for fewer people or relax the rules.',
    );
  }
  return {
    indexes,
    leftOut: index - indexes.length,
    *all() {
      for (const each of indexes) yield candidateAt(each);
    },
    strata: () =>
      indexes.map((each) => {
        const candidate = candidateAt(each);
        return plan.strata.map((column) => valueOf(candidate, column) ?? 'unknown').join(' / ');
      }),
  };
}
