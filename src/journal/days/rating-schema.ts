import { z } from 'zod';
import type { Rating } from './rating.ts';

const verdict = z.union([z.literal(0), z.literal(1), z.null()]);

/** A {@link Rating}, as journals hold it. */
export const rating = z.strictObject({
  preference: verdict,
  timing: verdict,
  frequency: verdict,
  communication: verdict,
}) satisfies z.ZodType<Rating>;
