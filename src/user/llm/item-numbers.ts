import { z } from 'zod';

/** A list of item numbers out of `allowed`; repeated numbers count once. Where none is allowed, any list is read as empty. */
export function itemNumbers(allowed: readonly number[]): z.ZodType<number[]> {
  if (allowed.length === 0) return z.array(z.int()).overwrite(() => []);
  return z.array(z.literal([...allowed])).overwrite((numbers) => [...new Set(numbers)].sort((a, b) => a - b));
}
