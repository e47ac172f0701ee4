import { z } from 'zod';
import type { Verdict } from './judgement.ts';

/** Reasons, then a rating from 1 to 5. */
export interface RatingAnswer {
  reasoning: string;
  rating: 1 | 2 | 3 | 4 | 5;
}

/** Shape of a rating. */
export const ratingSchema: z.ZodType<RatingAnswer> = z.strictObject({
  reasoning: z.string(),
  rating: z.literal([1, 2, 3, 4, 5]),
});

/** The rating as it stands. */
export function foldRating(answer: RatingAnswer): Verdict {
  return { status: 'rated', rating: answer.rating };
}

/** How the scale is explained in prompts. */
export const ratingScale =
  '"rating": 1 (very poor), 2 (poor), 3 (acceptable), 4 (good) or 5 (excellent). Use the whole scale.';
