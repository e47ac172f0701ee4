/** How two raters' verdicts of 0 and 1 compare. */
export interface Agreement {
  /** Things that both have rated. */
  both: number;
  /** Things of which one of them, or both, has no verdict. */
  missing: number;
  /** Share of equal verdicts among those that both have rated; null for none. */
  share: number | null;
  /** Cohen's kappa (1960): (share − chance) / (1 − chance), where chance is how often they would agree if each drew at their own rate; null where chance is 1, or for none. */
  kappa: number | null;
}

/** Counts of pairs of verdicts, from which an {@link Agreement} follows. */
export interface AgreementCounts {
  bothOne: number;
  bothZero: number;
  onlyFirst: number;
  onlySecond: number;
  missing: number;
}

/** Counts of nothing. */
export function noAgreement(): AgreementCounts {
  return { bothOne: 0, bothZero: 0, onlyFirst: 0, onlySecond: 0, missing: 0 };
}

/** Adds a pair of verdicts; null is missing. */
export function addVerdicts(counts: AgreementCounts, first: 0 | 1 | null, second: 0 | 1 | null): void {
  if (first === null || second === null) counts.missing++;
  else if (first === second) counts[first === 1 ? 'bothOne' : 'bothZero']++;
  else counts[first === 1 ? 'onlyFirst' : 'onlySecond']++;
}

/** What the counts come to. */
export function agreementOf({ bothOne, bothZero, onlyFirst, onlySecond, missing }: AgreementCounts): Agreement {
  const both = bothOne + bothZero + onlyFirst + onlySecond;
  if (both === 0) return { both, missing, share: null, kappa: null };
  const share = (bothOne + bothZero) / both;
  const ones = ((bothOne + onlyFirst) / both) * ((bothOne + onlySecond) / both);
  const zeros = ((bothZero + onlySecond) / both) * ((bothZero + onlyFirst) / both);
  const chance = ones + zeros;
  return { both, missing, share, kappa: chance === 1 ? null : (share - chance) / (1 - chance) };
}
