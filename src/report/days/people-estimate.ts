import { estimate, type Estimate } from '../../statistics/index.ts';
import { rounded } from '../rounding.ts';

/** A mean over people, each of them counting alike, and how sure it is. All numbers are rounded to 1e-6. */
export interface PeopleEstimate {
  mean: number;
  /** Of 95 %; null for one person: one life cannot say how much people differ. */
  interval: Estimate['interval'];
  /** Those that have a value. */
  people: number;
}

/** How intervals of days are drawn. */
export const daysIntervals = {
  level: 0.95,
  resamples: 2000,
  /** With more people than these the interval is that of the normal distribution: resampling would take minutes and say the same. */
  mostResampled: 500,
} as const;

/** Standard errors to either side of the mean within which 95 % of a normal distribution lie. */
const normalWidth = 1.959963984540054;

/**
 * Mean over people and its interval: percentiles of a bootstrap over people, or of the normal distribution where there are many. Null without values.
 * @param values one per person in the order of the people; NaN where a person has none
 * @param options.purpose equal seed and purpose draw equal resamples, so that assistants are measured on the same ones
 */
export function peopleEstimate(
  values: Float64Array,
  { seed, purpose }: { seed: number; purpose: string },
): PeopleEstimate | null {
  const present = values.filter((value) => !Number.isNaN(value));
  const people = present.length;
  if (people === 0) return null;
  const mean = present.reduce((sum, value) => sum + value, 0) / people;
  if (people === 1) return { mean: rounded(mean), interval: null, people };
  if (present.every((value) => value === present[0])) return withInterval(present[0]!, 0, people);
  if (people > daysIntervals.mostResampled) {
    const squares = present.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return withInterval(mean, normalWidth * Math.sqrt(squares / (people - 1) / people), people);
  }
  const { level, resamples } = daysIntervals;
  const observations = Array.from(present, (value, place) => ({
    person: String(place).padStart(6, '0'),
    event: 0,
    trial: 1,
    value,
  }));
  const { interval } = estimate(observations, { seed, purpose: `days ${purpose}`, resamples, level })!;
  return {
    mean: rounded(mean),
    interval: interval && { low: rounded(interval.low), high: rounded(interval.high) },
    people,
  };
}

function withInterval(mean: number, width: number, people: number): PeopleEstimate {
  return { mean: rounded(mean), interval: { low: rounded(mean - width), high: rounded(mean + width) }, people };
}
