import type { Interval } from './estimate.ts';

/** 97.5 % quantile of the standard normal distribution: its 95 % lie within ±1.96. */
const normal95 = 1.959963984540054;

/**
 * Wilson's 95 % score interval of a proportion (Wilson 1927), for independent trials only: nested ones need `estimate`.
 * With p = successes / n: centre (p + z²/2n) / (1 + z²/n), half width z·√(p(1−p)/n + z²/4n²) / (1 + z²/n).
 * Null without trials.
 * @param successes whole number, 0 to `trials`
 * @throws RangeError for counts that cannot be
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  const possible = Number.isInteger(successes) && Number.isInteger(trials) && successes >= 0 && successes <= trials;
  if (!possible) throw new RangeError(`${successes} of ${trials} is no proportion`);
  if (trials === 0) return null;
  const rate = successes / trials;
  const square = normal95 * normal95;
  const stretch = 1 + square / trials;
  const centre = (rate + square / (2 * trials)) / stretch;
  const half = (normal95 * Math.sqrt((rate * (1 - rate)) / trials + square / (4 * trials * trials))) / stretch;
  return { low: successes === 0 ? 0 : centre - half, high: successes === trials ? 1 : centre + half };
}
