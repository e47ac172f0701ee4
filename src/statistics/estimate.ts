import { generatorFor } from '../random/index.ts';
import { percentile, resampledMeans } from './bootstrap.ts';
import { sortObservations, type Observation } from './observation.ts';
import { wordStream } from './word-stream.ts';

/** Bounds of an interval, both included. */
export interface Interval {
  low: number;
  high: number;
}

/** A mean and how sure it is. */
export interface Estimate {
  mean: number;
  /** Null for one person: one life cannot say how much people differ. */
  interval: Interval | null;
  people: number;
  /** Observations that entered the mean; each trial of an event is a conversation. */
  conversations: number;
}

/** How the interval of an estimate is drawn. */
export interface EstimateOptions {
  /** The study's seed. */
  seed: number;
  /** What is estimated: equal seed and purpose draw equal resamples, so that two assistants are measured on the same ones. */
  purpose: string;
  /** Bootstrap resamples. */
  resamples: number;
  /** Share of intervals that should cover the truth, in (0, 1). */
  level: number;
}

/**
 * Mean over people of the mean over their events of the mean over trials, so that nobody counts more for having more events or trials;
 * interval: percentiles of a two-level bootstrap that resamples people, then their events with the trials inside.
 * Null without observations. The result does not depend on the order of `observations`.
 * @throws RangeError for a value that is not finite, two values for one conversation, or options out of range
 */
export function estimate(observations: readonly Observation[], options: EstimateOptions): Estimate | null {
  const { seed, purpose, resamples, level } = options;
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie between 0 and 1, not ${level}`);
  if (!(Number.isInteger(resamples) && resamples > 0))
    throw new RangeError(`resamples must be positive, not ${resamples}`);
  if (observations.length === 0) return null;
  const people = eventMeansByPerson(observations);
  const mean = meanOf(people.map(meanOf));
  const counts = { people: people.length, conversations: observations.length };
  if (people.length === 1) return { mean, interval: null, ...counts };
  const means = resampledMeans(people, resamples, wordStream(generatorFor(seed, 'estimate', purpose)));
  const tail = (1 - level) / 2;
  return { mean, interval: { low: percentile(means, tail), high: percentile(means, 1 - tail) }, ...counts };
}

/** For each person, the mean over trials of each of their events. */
function eventMeansByPerson(observations: readonly Observation[]): Float64Array[] {
  const people = new Map<string, Map<string, number[]>>();
  for (const { person, event, value } of sortObservations(observations)) {
    const events = people.get(person) ?? new Map<string, number[]>();
    if (events.size === 0) people.set(person, events);
    const trials = events.get(event);
    if (trials === undefined) events.set(event, [value]);
    else trials.push(value);
  }
  return Array.from(people.values(), (events) => Float64Array.from(events.values(), meanOf));
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum / values.length;
}
