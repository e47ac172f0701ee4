/** Decimals of the measures that pages show. */
const decimals: Readonly<Record<string, number>> = { 'within-two': 0, success: 0 };

/** How many digits behind the point a measure is shown with. */
export function digitsOf(measure: string): number {
  return decimals[measure] ?? 2;
}
