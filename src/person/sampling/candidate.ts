import type { BigFiveTrait, Level } from '../person.ts';

/** What sampling knows of somebody before they are made in full: values by column, in lower case. */
export interface Candidate {
  /** Such as gender → "female". What is not known is absent. */
  demographics: Readonly<Partial<Record<string, string>>>;
  bigFive: Readonly<Partial<Record<BigFiveTrait, Level>>>;
  /** Dimension → level. */
  preferences: Readonly<Partial<Record<string, Level>>>;
  /** Name of the manner of talking; null when none is given yet. */
  style: string | null;
}

/** The value of a column for somebody: a demographic, a Big Five trait, `style`, or a preference dimension; null when it is not known. */
export function valueOf(candidate: Candidate, column: string): string | null {
  if (column === 'style') return candidate.style;
  return (
    candidate.demographics[column] ?? candidate.bigFive[column as BigFiveTrait] ?? candidate.preferences[column] ?? null
  );
}
