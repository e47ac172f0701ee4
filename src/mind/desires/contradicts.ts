import type { Desire } from './desire.ts';

/** True when two entries cannot both happen to one person: one takes for granted what the other denies. */
export function contradicts(one: Claims, other: Claims): boolean {
  return denied(one, other) || denied(other, one);
}

type Claims = Pick<Desire, 'claims' | 'denies'>;

function denied(one: Claims, other: Claims): boolean {
  return one.claims.some((claim) => other.denies.includes(claim));
}
