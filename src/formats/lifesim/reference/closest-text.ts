/**
 * The candidate closest to `text`, upper and lower case alike: the first that contains it or is contained in it, else the first with the least
 * Levenshtein distance, counted in code points; null when there are no candidates. An empty candidate is contained in every text.
 */
export function closestText(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.toLowerCase();
  const all = [...candidates];
  const lowered = all.map((candidate) => candidate.toLowerCase());
  const within = lowered.findIndex((candidate) => candidate.includes(wanted) || wanted.includes(candidate));
  if (within >= 0) return all[within]!;
  const distances = lowered.map((candidate) => distanceInCodePoints(Array.from(wanted), Array.from(candidate)));
  const least = Math.min(...distances);
  return all[distances.indexOf(least)] ?? null;
}

function distanceInCodePoints(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, point] of from.entries()) {
    const next = [index + 1];
    for (const [place, other] of to.entries()) {
      next.push(Math.min(row[place + 1]! + 1, next[place]! + 1, row[place]! + (point === other ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length]!;
}
