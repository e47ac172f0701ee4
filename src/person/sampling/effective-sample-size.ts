/** Kish's effective sample size (Survey Sampling, 1965): (Σw)² / Σw². As many equally weighted people would say as much. 0 without weights. */
export function effectiveSampleSize(weights: Iterable<number>): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
