import { addTo, type Trained } from './dpo.ts';
import type { PreferencePair } from './pair.ts';
import { decay, scoreUnder, sigmoid, type Features } from './policy.ts';

/** What an example is worth under KTO, by its advantage r − z: σ(β(r − z)) of a desirable one, σ(β(z − r)) of an undesirable one. */
export function ktoValue(advantage: number, beta: number, desirable: boolean): number {
  return sigmoid(beta * (desirable ? advantage : -advantage));
}

/**
 * Kahneman-Tversky optimisation (Ethayarajh et al. 2024, equation 8) of the two candidates of a tick, the chosen one desirable, the rejected one not: reward
 * r = log π(y)/π₀(y), value v of {@link ktoValue}, loss 1 − v with both weights λ = 1. The reference point z = KL(π ‖ π₀) is exact at the tick and not differentiated. One step down the
 * gradient of both losses at once, with dr/dw = φ(y) − Σ π(o)·φ(o). Returns the mean of the two losses before the step.
 *
 * With d(o) = (w − w₀)·φ(o) and the same difference of normalisers in r = d(y) − Δ and z = Σ π(o)·d(o) − Δ, the advantage r − z is d(y) − Σ π(o)·d(o): no logarithm is needed.
 */
export function ktoStep(trained: Trained, pair: PreferencePair, beta: number, rate: number): number {
  const { chosen, rejected, options } = pair;
  const { weights } = trained;
  const mean = weigh(trained, options);
  const wanted = ktoValue(gains[options.indexOf(chosen)]! - mean, beta, true);
  const unwanted = ktoValue(gains[options.indexOf(rejected)]! - mean, beta, false);
  const up = rate * beta * wanted * (1 - wanted);
  const down = rate * beta * unwanted * (1 - unwanted);
  addTo(weights, chosen, up);
  addTo(weights, rejected, -down);
  for (let place = 0; place < options.length; place++) addTo(weights, options[place]!, (down - up) * chances[place]!);
  return 1 - (wanted + unwanted) / 2;
}

/** Of the options that were weighed last: d(o), and π(o). Kept from step to step, since a training takes thousands of them. */
let gains = new Float64Array(8);
let chances = new Float64Array(8);

/** Fills {@link gains} and {@link chances}; returns the mean of the gains under the policy. */
function weigh({ weights, reference }: Trained, options: readonly Features[]): number {
  const count = options.length;
  if (count > gains.length) {
    gains = new Float64Array(count);
    chances = new Float64Array(count);
  }
  let highest = -Infinity;
  for (let place = 0; place < count; place++) {
    const score = scoreUnder(weights, options[place]!);
    chances[place] = score;
    gains[place] = score - scoreUnder(reference, options[place]!);
    if (score > highest) highest = score;
  }
  let total = 0;
  for (let place = 0; place < count; place++) {
    const odds = decay(chances[place]! - highest);
    chances[place] = odds;
    total += odds;
  }
  let mean = 0;
  for (let place = 0; place < count; place++) {
    chances[place]! /= total;
    mean += chances[place]! * gains[place]!;
  }
  return mean;
}
