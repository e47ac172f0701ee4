import { z } from 'zod';

/** A list of item numbers out of `allowed`, of which there is at least one; repeated numbers count once. */
export function numbersOutOf(allowed: readonly number[]): z.ZodType<number[]> {
  return z.array(z.literal([...allowed])).overwrite((numbers) => [...new Set(numbers)].sort((a, b) => a - b));
}

/**
 * Reads item numbers out of an answer. Where none is allowed any list is read as empty. A list that was not asked for may be missing: prompts leave
 * the field out where no number could stand in it, since not every server can keep a list empty.
 */
export function itemNumbers(allowed: readonly number[]): z.ZodType<number[]> {
  const list = allowed.length === 0 ? z.array(z.int()).overwrite(() => []) : numbersOutOf(allowed);
  return list.default([]);
}
