import { z } from 'zod';

/** What a suggestion, or a silence, is rated by. */
export const ratingDimensions = ['preference', 'timing', 'frequency', 'communication'] as const;

/** One of {@link ratingDimensions}. */
export type RatingDimension = (typeof ratingDimensions)[number];

/** 1: as the person wants it; 0: not; null: missing, since whoever should have said it failed. */
const verdict = z.union([z.literal(0), z.literal(1), z.null()]);

/** How one person rates one suggestion, or one silence, at one tick. */
export const rating = z.strictObject({
  preference: verdict,
  timing: verdict,
  frequency: verdict,
  communication: verdict,
});

export type Rating = z.infer<typeof rating>;

/** Sum of the four dimensions, 0 to 4; null where one is missing. */
export function scoreOf({ preference, timing, frequency, communication }: Rating): number | null {
  if (preference === null || timing === null || frequency === null || communication === null) return null;
  return preference + timing + frequency + communication;
}

/** What a person does about a suggestion. `follow`: does it at once, which changes what comes next in the day. */
export const reactions = ['accept', 'follow', 'dismiss', 'snooze', 'ignore'] as const;

/** One of {@link reactions}. */
export type Reaction = (typeof reactions)[number];
