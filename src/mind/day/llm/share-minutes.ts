const grain = 5;

/**
 * Divides a time among parts, as near as possible to what was asked for each, in steps of five minutes.
 * @param total a multiple of 5, at least 5 for each part and at most `most` for each
 */
export function shareMinutes(asked: readonly number[], total: number, most: number): number[] {
  const sum = asked.reduce((all, each) => all + each, 0);
  const wished = asked.map((each) => (each * total) / sum);
  const shares = wished.map((each) => Math.max(grain, Math.min(most, Math.round(each / grain) * grain)));
  let left = total - shares.reduce((all, each) => all + each, 0);
  for (; left !== 0; left -= Math.sign(left) * grain) {
    const step = Math.sign(left) * grain;
    const [next] = shares
      .map((_, at) => at)
      .filter((at) => shares[at]! + step >= grain && shares[at]! + step <= most)
      .toSorted((one, other) => (wished[other]! - shares[other]! - wished[one]! + shares[one]!) * Math.sign(step));
    if (next === undefined) throw new RangeError(`${total} minutes cannot be shared among ${asked.length} parts.`);
    shares[next]! += step;
  }
  return shares;
}
