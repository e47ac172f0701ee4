import { valueOf, type Candidate } from '../sampling/candidate.ts';

/** A column with the shares that its categories should have. */
export interface AimedColumn {
  name: string;
  categories: readonly string[];
  targets: readonly number[];
}

/** The weight that each category has in a draw: 1 is neutral, 0 never. */
export type Guide = (category: string) => number;

/**
 * The direction in which a plan pushes the draws of made-up people, so that they are near the plan before weights are fitted. It only makes
 * the fitting easier; the fitting decides.
 */
export interface Guides {
  /** Null where the plan says nothing about the column. */
  of(column: string): Guide | null;
  /** Pushes harder where people who were drawn with these guides stray from the plan. */
  learn(drawn: readonly Candidate[]): void;
}

/** Most and least by which one lesson changes a weight. */
const step = 3;

/** Guides that start at the planned shares; categories that the plan does not name weigh 0. */
export function guidesTo(columns: readonly AimedColumn[]): Guides {
  const weights = new Map(
    columns.map(({ name, categories, targets }) => [
      name,
      new Map(categories.map((category, at) => [category.toLowerCase(), targets[at]! * categories.length])),
    ]),
  );
  const guides = new Map(
    [...weights].map(([name, byCategory]) => [name, (category: string) => byCategory.get(category.toLowerCase()) ?? 0]),
  );
  return {
    of: (column) => guides.get(column) ?? null,
    learn: (drawn) => {
      for (const { name, categories, targets } of columns) {
        const values = drawn.flatMap((candidate) => valueOf(candidate, name)?.toLowerCase() ?? []);
        const byCategory = weights.get(name)!;
        categories.forEach((category, at) => {
          const key = category.toLowerCase();
          const share = values.filter((value) => value === key).length / Math.max(1, values.length);
          const factor = (targets[at]! + 0.002) / (share + 0.002);
          byCategory.set(key, byCategory.get(key)! * Math.max(1 / step, Math.min(step, factor)));
        });
      }
    },
  };
}
