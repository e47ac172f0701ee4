import type { Rating, RatingDimension } from '../../../src/journal/days/rating.ts';

/** What a suggestion, or a silence, is rated by. */
export const dimensions = [
  'preference',
  'timing',
  'frequency',
  'communication',
] as const satisfies readonly RatingDimension[];

/** How good a rating is, as everywhere: 3 or 4, 2, or less. */
export type Grade = 'good' | 'middling' | 'bad' | 'unknown';

/** Sum of the four dimensions; null where one is missing. */
export function scoreOf(rating: Rating): number | null {
  return dimensions.reduce<number | null>((sum, dimension) => {
    const verdict = rating[dimension];
    return sum === null || verdict === null ? null : sum + verdict;
  }, 0);
}

/** See {@link Grade}. */
export function gradeOf(score: number | null): Grade {
  if (score === null) return 'unknown';
  return score >= 3 ? 'good' : score === 2 ? 'middling' : 'bad';
}
