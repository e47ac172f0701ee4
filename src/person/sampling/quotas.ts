/**
 * Shares `count` places out in proportion to `shares` by largest remainders (Hamilton); ties go to the earlier one.
 * @param shares not negative, with a sum above 0
 */
export function quotas(shares: readonly number[], count: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const exact = shares.map((share) => (share / sum) * count);
  const places = exact.map(Math.floor);
  const left = count - places.reduce((total, each) => total + each, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) places[index] = places[index]! + 1;
  return places;
}
