import type { Estimate } from '../statistics/index.ts';

/** Rounds to 1e-6; never gives −0. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** The estimate with its numbers rounded to 1e-6. */
export function roundedEstimate(estimate: Estimate | null): Estimate | null {
  if (estimate === null) return null;
  const { mean, interval, people, conversations } = estimate;
  const bounds = interval && { low: rounded(interval.low), high: rounded(interval.high) };
  return { mean: rounded(mean), interval: bounds, people, conversations };
}
