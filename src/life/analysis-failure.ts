import type { CallFailure } from '../errors/index.ts';

/** A failed call of the analysis, as it is journaled. */
export function failureOfAnalysis({ party, kind }: CallFailure) {
  return { party, kind, role: 'analysis' as const };
}
