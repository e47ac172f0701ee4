/** How good a rating is, as everywhere it is shown: 3 or 4, 2, or less. */
export type Grade = 'good' | 'middling' | 'bad' | 'unknown';

/** See {@link Grade}. */
export function gradeOf(score: number | null): Grade {
  if (score === null) return 'unknown';
  return score >= 3 ? 'good' : score === 2 ? 'middling' : 'bad';
}
