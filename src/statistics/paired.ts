import { estimate, type Estimate, type EstimateOptions } from './estimate.ts';
import { compareObservations, sortObservations, type Observation } from './observation.ts';

/** How much higher one side is than the other in the same conversations. */
export interface PairedDifference {
  /** Estimate of first minus second; null without pairs. */
  difference: Estimate | null;
  /** Conversations in which both sides have a value. */
  pairs: number;
  /** Values that found no partner and were left out. */
  unpaired: { first: number; second: number };
}

/**
 * Estimates `first` minus `second` over the conversations (same person, event and trial) in which both have a value; see {@link estimate}.
 * @throws RangeError as {@link estimate} does
 */
export function pairedDifference(
  first: readonly Observation[],
  second: readonly Observation[],
  options: EstimateOptions,
): PairedDifference {
  const left = sortObservations(first);
  const right = sortObservations(second);
  const differences: Observation[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const a = left[i]!;
    const b = right[j]!;
    const order = compareObservations(a, b);
    if (order === 0) differences.push({ ...a, value: a.value - b.value });
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return {
    difference: estimate(differences, options),
    pairs: differences.length,
    unpaired: { first: left.length - differences.length, second: right.length - differences.length },
  };
}
