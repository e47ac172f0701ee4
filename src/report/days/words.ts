import { ratingDimensions, scoreOf, type DayPlan, type Rating, type RatingDimension } from '../../journal/index.ts';

/** What a silence lacks, dimension by dimension. */
export const silenceFaults: Readonly<Record<RatingDimension, string>> = {
  preference: 'a wish was not met',
  timing: 'a receptive window went unused',
  frequency: 'it had been too long',
  communication: 'rated ill in communication',
};

/** `3 of 4: not preference`, or what is missing. */
export function ratingText(rating: Rating | null): string {
  if (rating === null) return 'not rated';
  const score = scoreOf(rating);
  const failed = ratingDimensions.filter((dimension) => rating[dimension] === 0);
  const faults = failed.length === 0 ? '' : `: not ${failed.join(', ')}`;
  if (score !== null) return `${score} of 4${faults}`;
  const missing = ratingDimensions.filter((dimension) => rating[dimension] === null);
  return `missing: ${missing.join(', ')}${faults === '' ? '' : `; ${faults.slice(2)}`}`;
}

/** The dimensions that a silence was faulted in, in words; empty for one that was right. */
export function faultsOf(rating: Rating): string[] {
  return ratingDimensions.flatMap((dimension) =>
    rating[dimension] === 0 ? [silenceFaults[dimension]] : rating[dimension] === null ? [`${dimension} missing`] : [],
  );
}

/** What the person was to be doing at a minute of their day, in words that anybody could see. */
export function doingAt({ activities }: DayPlan, minute: number): string {
  return activities.find(({ from, to }) => minute >= from && minute < to)?.doing ?? '';
}
