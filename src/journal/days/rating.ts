/** What a suggestion, or a silence, is rated by. */
export const ratingDimensions = ['preference', 'timing', 'frequency', 'communication'] as const;

/** One of {@link ratingDimensions}. */
export type RatingDimension = (typeof ratingDimensions)[number];

/** How one person rates one suggestion, or one silence, at one tick. 1: as they want it; 0: not; null: missing, since whoever should have said it failed. */
export type Rating = Record<RatingDimension, 0 | 1 | null>;

/** Sum of the four dimensions, 0 to 4; null where one is missing. */
export function scoreOf({ preference, timing, frequency, communication }: Rating): number | null {
  if (preference === null || timing === null || frequency === null || communication === null) return null;
  return preference + timing + frequency + communication;
}

/** What a person does about a suggestion. `follow`: does it at once, which changes what comes next in the day. */
export const reactions = ['accept', 'follow', 'dismiss', 'snooze', 'ignore'] as const;

/** One of {@link reactions}. */
export type Reaction = (typeof reactions)[number];
