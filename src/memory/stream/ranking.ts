/** Scales the first `size` values to [0, 1], in place: the least becomes 0, the greatest 1; all become 0.5 where they are equal. */
export function scaleToUnit(values: Float64Array, size: number): void {
  let least = Infinity;
  let greatest = -Infinity;
  for (let index = 0; index < size; index++) {
    const value = values[index]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const width = greatest - least;
  for (let index = 0; index < size; index++) values[index] = width === 0 ? 0.5 : (values[index]! - least) / width;
}

/** Places of the greatest of the first `size` values, at most `count`: the greatest first, of equals the later place first. */
export function greatest(values: Float64Array, size: number, count: number): readonly number[] {
  const best: number[] = [];
  if (count <= 0) return best;
  for (let index = 0; index < size; index++) {
    const value = values[index]!;
    if (best.length === count && value < values[best[count - 1]!]!) continue;
    if (best.length === count) best.pop();
    let place = best.length;
    while (place > 0 && values[best[place - 1]!]! <= value) place--;
    best.splice(place, 0, index);
  }
  return best;
}
