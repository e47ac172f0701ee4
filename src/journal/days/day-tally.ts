import { z } from 'zod';
import { ratingDimensions, scoreOf, type Rating, type Reaction, reactions } from './rating.ts';

const count = z.int().nonnegative();

const ratedSums = z.strictObject({
  /** How many have all four dimensions. */
  rated: count,
  /** How many lack one, since whoever should have rated failed. */
  missing: count,
  /** Sum of scores, 0 to 4 each, over the rated. */
  score: count,
  preference: count,
  timing: count,
  frequency: count,
  communication: count,
});

/** A day, or some days, under one assistant, counted. */
export const dayTally = z.strictObject({
  days: count,
  /** Ticks at home and awake at which the assistant decided. */
  ticks: count,
  /** The same in hours. */
  hours: z.number().nonnegative(),
  /** Ticks at which the assistant's call failed: neither speech nor silence. */
  failed: count,
  speech: ratedSums,
  silence: ratedSums,
  /** Suggestions with a score of 3 or 4. */
  successes: count,
  /** Suggestions within a protected window. */
  guarded: count,
  /** Stretches of silence that were faulted for a missed wish or an unused receptive window; a stretch counts once. */
  missedOpportunities: count,
  reactions: z.strictObject(
    Object.fromEntries(reactions.map((name) => [name, count])) as Record<Reaction, typeof count>,
  ),
});

export type DayTally = z.infer<typeof dayTally>;
type RatedSums = z.infer<typeof ratedSums>;

/** A tally of nothing. */
export function emptyTally(): DayTally {
  return {
    days: 0,
    ticks: 0,
    hours: 0,
    failed: 0,
    speech: emptySums(),
    silence: emptySums(),
    successes: 0,
    guarded: 0,
    missedOpportunities: 0,
    reactions: { accept: 0, follow: 0, dismiss: 0, snooze: 0, ignore: 0 },
  };
}

/** Adds one rating, `times` over. */
export function addRating(sums: RatedSums, rating: Rating, times = 1): void {
  const score = scoreOf(rating);
  if (score === null) {
    sums.missing += times;
    return;
  }
  sums.rated += times;
  sums.score += times * score;
  for (const dimension of ratingDimensions) sums[dimension] += times * rating[dimension]!;
}

/** Adds the second tally to the first. */
export function addTally(to: DayTally, from: DayTally): void {
  for (const key of ['days', 'ticks', 'hours', 'failed', 'successes', 'guarded', 'missedOpportunities'] as const)
    to[key] += from[key];
  for (const side of ['speech', 'silence'] as const) {
    for (const key of ['rated', 'missing', 'score', ...ratingDimensions] as const) to[side][key] += from[side][key];
  }
  for (const name of reactions) to.reactions[name] += from.reactions[name];
}

function emptySums(): RatedSums {
  return { rated: 0, missing: 0, score: 0, preference: 0, timing: 0, frequency: 0, communication: 0 };
}
