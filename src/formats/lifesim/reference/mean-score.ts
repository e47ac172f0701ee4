import { closestText } from './closest-text.ts';
import type { JudgedRow } from './judge-file.ts';
import { pythonFloat, pythonInt } from './python-number.ts';

/** Mean of some numbers, added up in their order; 0 for none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The number that an answer gives under a key; 0 where it gives none. Nothing holds it on the scale. */
export function givenNumber({ answer }: JudgedRow, key: 'rating' | 'rigid_reasoning'): number {
  const value = answer?.get(key);
  return value === undefined ? 0 : (pythonFloat(value) ?? 0);
}

/** The mean over a user's preferences of the whole number under the closest key; a failure counts 0, a user without preferences too. */
export function preferenceShare({ answer, preferences }: JudgedRow): number {
  return mean(
    preferences.map((name) => {
      const nearest = answer === null ? null : closestText(name, answer.keys());
      return nearest === null ? 0 : (pythonInt(answer!.get(nearest)!) ?? 0);
    }),
  );
}

/**
 * Mean over the ids of any judge's file of what all judges' rows give for them, divided by the number of judges and scaled, not rounded. An id whose
 * value cannot be read is entered all the same, with 0; rows of one id are added up.
 */
export async function meanScore(
  judges: readonly AsyncIterable<JudgedRow>[],
  valueOf: (row: JudgedRow) => number,
  scale: 20 | 100,
): Promise<number> {
  const sums = new Map<string, number>();
  for (const rows of judges) {
    for await (const row of rows) sums.set(row.id, (sums.get(row.id) ?? 0) + valueOf(row));
  }
  return (mean([...sums.values()]) * scale) / judges.length;
}
