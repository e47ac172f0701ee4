import { exactLog } from '../../../random/index.ts';

/** Places of the features that a candidate has, each with value 1; silence has none. */
export type Features = Uint16Array;

/** Score of a candidate under a log-linear policy: the sum of the weights of its features; 0 for silence. */
export function scoreUnder(weights: Float64Array, features: Features, size = features.length): number {
  let sum = 0;
  for (let place = 0; place < size; place++) sum += weights[features[place]!]!;
  return sum;
}

/** 1, 1/2, 1/4 … */
const halves = new Float64Array(64).fill(1);
for (let power = 1; power < halves.length; power++) halves[power] = halves[power - 1]! / 2;

/**
 * e to the power of a number that is not positive, from + and × alone, so that it is the same on every machine: within 10⁻¹² of the true value, and 0 below −40.
 * Training takes millions of these; `exactExp` takes ten times as long.
 */
export function decay(x: number): number {
  if (x < -40) return 0;
  const doublings = Math.floor(x * Math.LOG2E + 0.5);
  const rest = x - doublings * Math.LN2;
  let sum = inFactorials[10]!;
  for (let order = 9; order >= 0; order--) sum = sum * rest + inFactorials[order]!;
  return sum * halves[-doublings]!;
}

/** 1/0!, 1/1! … 1/10!. */
const inFactorials = Float64Array.of(
  1,
  1,
  1 / 2,
  1 / 6,
  1 / 24,
  1 / 120,
  1 / 720,
  1 / 5040,
  1 / 40_320,
  1 / 362_880,
  1 / 3_628_800,
);

/** Logarithm of the sum of exponentials, without overflow. */
export function logSumExp(scores: readonly number[]): number {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (const score of scores) sum += decay(score - highest);
  return highest + exactLog(sum);
}

/** 1 / (1 + e^−x). */
export function sigmoid(x: number): number {
  const power = decay(x < 0 ? x : -x);
  return x < 0 ? power / (1 + power) : 1 / (1 + power);
}

/** Place of the highest score; among equals one by chance. @param uniform a draw from [0, 1) */
export function bestOf(scores: readonly number[], uniform: number): number {
  let best = scores[0]!;
  let equals = 1;
  for (let place = 1; place < scores.length; place++) {
    if (scores[place]! > best) {
      best = scores[place]!;
      equals = 1;
    } else if (scores[place] === best) equals++;
  }
  let nth = equals === 1 ? 0 : Math.floor(uniform * equals);
  for (let place = 0; place < scores.length; place++) if (scores[place] === best && nth-- === 0) return place;
  return scores.length - 1;
}

/** A place drawn with probability proportional to e^score. @param uniform a draw from [0, 1) */
export function sampleFrom(scores: readonly number[], uniform: number): number {
  const total = logSumExp(scores);
  let rest = uniform;
  for (let place = 0; place < scores.length; place++) {
    rest -= decay(scores[place]! - total);
    if (rest < 0) return place;
  }
  return scores.length - 1;
}
