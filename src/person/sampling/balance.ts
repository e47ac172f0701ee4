import type { Generator } from '../../random/index.ts';
import { missing } from './ipf.ts';
import type { PlannedColumn } from './columns.ts';

/** Counts are promises, shares are aims: a person too many in a counted column weighs as much as ten in another. */
const countedWeight = 100;

/**
 * Brings drawn people nearer to the plan: exchanges somebody drawn for somebody of the same stratum who was not, whenever the squared
 * distances between planned and drawn numbers, added over all columns, become smaller. Who is proposed follows the weights.
 * @param options.chosen numbers of the people drawn; changed in place
 * @param options.stratumOf stratum of each person
 * @param options.tries how many exchanges to try
 */
export function balance(options: {
  columns: readonly PlannedColumn[];
  weights: Float64Array;
  chosen: number[];
  stratumOf: (index: number) => number;
  tries: number;
  generator: Generator;
}): void {
  const { columns, weights, chosen, stratumOf, tries, generator } = options;
  const taken = new Set(chosen);
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const numbers = columns.map(({ codes, categories }) => countsOf(codes, categories.length, chosen));
  for (let tried = 0; tried < tries; tried++) {
    const place = generator.integer(0, chosen.length - 1);
    const newcomer = generator.integer(0, weights.length - 1);
    const accepted = generator.uniform() * heaviest < weights[newcomer]!;
    const leaver = chosen[place]!;
    if (!accepted || taken.has(newcomer) || stratumOf(newcomer) !== stratumOf(leaver)) continue;
    if (gain(columns, numbers, leaver, newcomer) >= 0) continue;
    columns.forEach(({ codes }, at) => move(numbers[at]!, codes[leaver]!, codes[newcomer]!));
    taken.delete(leaver);
    taken.add(newcomer);
    chosen[place] = newcomer;
  }
}

/** How many of `chosen` are in each category. */
export function countsOf(codes: Uint8Array, categories: number, chosen: readonly number[]): number[] {
  const counts = Array.from({ length: categories }, () => 0);
  for (const index of chosen) {
    const code = codes[index]!;
    if (code !== missing) counts[code] = counts[code]! + 1;
  }
  return counts;
}

/** Change of the distance from the plan if `newcomer` took the place of `leaver`: below 0 is better. */
function gain(
  columns: readonly PlannedColumn[],
  numbers: readonly number[][],
  leaver: number,
  newcomer: number,
): number {
  let change = 0;
  for (let at = 0; at < columns.length; at++) {
    const { codes, targets, counted } = columns[at]!;
    const from = codes[leaver]!;
    const to = codes[newcomer]!;
    if (from === to) continue;
    const counts = numbers[at]!;
    const before = distance(counts, targets);
    move(counts, from, to);
    change += (distance(counts, targets) - before) * (counted ? countedWeight : 1);
    move(counts, to, from);
  }
  return change;
}

function move(counts: number[], from: number, to: number): void {
  if (from !== missing) counts[from] = counts[from]! - 1;
  if (to !== missing) counts[to] = counts[to]! + 1;
}

function distance(counts: readonly number[], targets: readonly number[]): number {
  let known = 0;
  for (const count of counts) known += count;
  let sum = 0;
  for (let category = 0; category < counts.length; category++) {
    const off = counts[category]! - targets[category]! * known;
    sum += off * off;
  }
  return sum;
}
