import { exactLog } from '../../../random/index.ts';
import type { PreferencePair } from './pair.ts';
import { decay, scoreUnder, type Features } from './policy.ts';

/** A policy in training and the frozen one that it is held to. */
export interface Trained {
  weights: Float64Array;
  reference: Float64Array;
}

/**
 * Direct preference optimisation (Rafailov et al. 2023, equation 7): loss −log σ(β·[log π(c)/π₀(c) − log π(r)/π₀(r)]) of one pair. Both candidates stem from the
 * same tick, so the normalisers of a log-linear policy cancel and the margin is β(w − w₀)·(φ(c) − φ(r)).
 */
export function dpoMargin({ weights, reference }: Trained, { chosen, rejected }: PreferencePair, beta: number): number {
  const now = scoreUnder(weights, chosen) - scoreUnder(weights, rejected);
  const before = scoreUnder(reference, chosen) - scoreUnder(reference, rejected);
  return beta * (now - before);
}

/** One step down the gradient of {@link dpoMargin}'s loss: w += rate·β·σ(−margin)·(φ(c) − φ(r)). Returns the loss before the step. */
export function dpoStep(trained: Trained, pair: PreferencePair, beta: number, rate: number): number {
  const margin = dpoMargin(trained, pair, beta);
  const odds = decay(margin < 0 ? margin : -margin);
  const doubt = margin < 0 ? 1 / (1 + odds) : odds / (1 + odds);
  const step = rate * beta * doubt;
  addTo(trained.weights, pair.chosen, step);
  addTo(trained.weights, pair.rejected, -step);
  return exactLog(1 + odds) - Math.min(0, margin);
}

/** Adds `step` to the weight of each feature. */
export function addTo(weights: Float64Array, features: Features, step: number): void {
  for (let place = 0; place < features.length; place++) weights[features[place]!]! += step;
}
