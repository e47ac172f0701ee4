/**
 * The names most like `wanted`, nearest first, at most `most`: those that contain it come before those that differ by few characters
 * (Levenshtein 1966), upper and lower case alike. Ties stay in the order of `names`.
 */
export function nearestNames(wanted: string, names: readonly string[], most = 8): string[] {
  const text = wanted.toLowerCase();
  return names
    .map((name) => {
      const other = name.toLowerCase();
      return { name, distance: other.includes(text) ? 0 : editDistance(text, other) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Characters to insert, delete or replace to turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
