import { z } from 'zod';
import { untrained, type LearnerMemory } from './policy-day.ts';

/** Weights are kept to four places. */
const places = 10_000;

/** What a learner chooses by, as plain JSON: a line of memories.jsonl. */
export const learnerState = z.strictObject({
  /** Trainings so far. */
  version: z.int().nonnegative(),
  /** How many weights there are; another number means another version of the features. */
  size: z.int().positive(),
  hobbies: z.array(z.string()),
  /** Weights that are not 0, by index. */
  weights: z.record(z.string(), z.number()),
});

/** See {@link learnerState}. */
export type LearnerState = z.infer<typeof learnerState>;

/** What a learner chooses by, without the pairs that it has learned from. */
export function stateOfLearner({ version, weights, hobbies }: LearnerMemory): LearnerState {
  const kept: Record<string, number> = {};
  weights.forEach((weight, index) => {
    const rounded = Math.round(weight * places) / places;
    if (rounded !== 0) kept[index] = rounded;
  });
  return { version, size: weights.length, hobbies: [...hobbies], weights: kept };
}

/**
 * A learner that chooses by this state. It remembers no pairs: it can live a day, and is not to learn from it.
 * @throws RangeError for a state of other features
 */
export function learnerFromState({ version, size, hobbies, weights }: LearnerState): LearnerMemory {
  const memory = untrained();
  if (size !== memory.weights.length) {
    throw new RangeError(`a learner of ${size} weights cannot be read as one of ${memory.weights.length}`);
  }
  for (const [index, weight] of Object.entries(weights)) memory.weights[Number(index)] = weight;
  return { ...memory, version, hobbies };
}
