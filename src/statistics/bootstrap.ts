import type { WordStream } from './word-stream.ts';

const wordRange = 4294967296;

/**
 * Means of two-level bootstrap resamples: people are drawn with replacement, then, for each person drawn, as many of their
 * events as they have; the mean of a resample is the mean over its people of the mean over their events.
 * An index is floor(word × n / 2^32): its bias, at most n / 2^32, is far below what a resample can show.
 * @param people for each person the values of their events; nobody without events
 * @returns one mean per resample, ascending
 */
export function resampledMeans(people: readonly Float64Array[], resamples: number, stream: WordStream): Float64Array {
  const sizes = Int32Array.from(people, (values) => values.length);
  const starts = new Int32Array(people.length);
  for (let person = 1; person < people.length; person++) starts[person] = starts[person - 1]! + sizes[person - 1]!;
  const values = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  for (const [person, own] of people.entries()) values.set(own, starts[person]);

  const words = new Uint32Array(people.length * sizes.reduce((most, size) => Math.max(most, size), 1));
  const drawn = new Int32Array(people.length);
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    stream.write(words, people.length);
    let events = 0;
    for (let index = 0; index < people.length; index++) {
      const person = Math.floor(words[index]! * (people.length / wordRange));
      drawn[index] = person;
      events += sizes[person]!;
    }
    stream.write(words, events);
    let word = 0;
    let total = 0;
    for (let index = 0; index < people.length; index++) {
      const person = drawn[index]!;
      const start = starts[person]!;
      const size = sizes[person]!;
      const share = size / wordRange;
      let sum = 0;
      for (let event = 0; event < size; event++) sum += values[start + Math.floor(words[word++]! * share)]!;
      total += sum / size;
    }
    means[resample] = total / people.length;
  }
  return means.sort();
}

/** The value below which `share` (0-1) of the ascending `sorted` values lie, linear between neighbours (Hyndman & Fan 1996, type 7). */
export function percentile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}
