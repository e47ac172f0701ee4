import { valueOf, type Candidate } from './candidate.ts';
import type { PlanRule } from './plan.ts';

/** True when somebody may be taken: fits one of the `keep` rules (if there are any) and none of the `filter` rules. */
export function passes(candidate: Candidate, keep: readonly PlanRule[], filter: readonly PlanRule[]): boolean {
  const kept = keep.length === 0 || keep.some((rule) => fits(candidate, rule));
  return kept && !filter.some((rule) => fits(candidate, rule));
}

/** Values are compared without regard to case. What is not known fits no rule. */
function fits(candidate: Candidate, rule: PlanRule): boolean {
  return Object.entries(rule).every(([column, values]) => {
    const value = valueOf(candidate, column)?.toLowerCase();
    return value !== undefined && values.some((each) => each.toLowerCase() === value);
  });
}
