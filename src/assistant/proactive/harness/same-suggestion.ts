import type { Candidate } from '../contract.ts';

/** Texts that differ by at most so many letters are one suggestion. */
const mostEdits = 3;

/** Candidates without those that say the same as an earlier one, or nearly; silence counts once. */
export function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) if (!kept.some((each) => isSame(each, candidate))) kept.push(candidate);
  return kept;
}

function isSame(one: Candidate, other: Candidate): boolean {
  if (one === null || other === null) return one === other;
  return editsWithin(lettersOf(one.text), lettersOf(other.text), mostEdits);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when `one` becomes `other` by at most `most` insertions, deletions and replacements of characters (Levenshtein). */
export function editsWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const replaced = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[to]! + 1, next[to - 1]! + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return row[other.length]! <= most;
}
