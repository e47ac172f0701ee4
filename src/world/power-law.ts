import { exactPower } from '../random/index.ts';

/** A power law p(x) ∝ x^−exponent on [from, to], see {@link powerLaw}. */
export interface PowerLaw {
  exponent: number;
  from: number;
  to: number;
  /** from^(1 − exponent) */
  first: number;
  /** to^(1 − exponent) */
  last: number;
}

/** The power law p(x) ∝ x^−exponent on [from, to]; the exponent is not 1. */
export function powerLaw(exponent: number, from: number, to: number): PowerLaw {
  return { exponent, from, to, first: exactPower(from, 1 - exponent), last: exactPower(to, 1 - exponent) };
}

/** The value below which a share u of all draws lies: x(u) = (a^(1−e) − u (a^(1−e) − b^(1−e)))^(1/(1−e)). @param share in [0, 1] */
export function quantile({ exponent, from, to, first, last }: PowerLaw, share: number): number {
  const value = exactPower(first - share * (first - last), 1 / (1 - exponent));
  return Math.min(to, Math.max(from, value));
}

/** The share of all draws that are at most `value`. */
export function cumulative({ exponent, from, to, first, last }: PowerLaw, value: number): number {
  if (value <= from) return 0;
  if (value >= to) return 1;
  return (first - exactPower(value, 1 - exponent)) / (first - last);
}
