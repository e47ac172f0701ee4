import { addTo, type Trained } from './dpo.ts';
import type { PreferencePair } from './pair.ts';
import { decay, logSumExp, scoreUnder, sigmoid, type Features } from './policy.ts';

/** Log-probability of each option under `weights`. */
export function logPolicy(weights: Float64Array, options: readonly Features[]): number[] {
  const scores = options.map((option) => scoreUnder(weights, option));
  const total = logSumExp(scores);
  return scores.map((score) => score - total);
}

/** Kullback-Leibler divergence KL(π ‖ π₀) at one tick, exact over its options, from the log-probabilities of both. */
export function divergence(now: readonly number[], before: readonly number[]): number {
  return now.reduce((sum, log, place) => sum + decay(log) * (log - before[place]!), 0);
}

/** What an example is worth under KTO: σ(β(r − z)) of a desirable one with reward r, σ(β(z − r)) of an undesirable one. */
export function ktoValue(reward: number, z: number, beta: number, desirable: boolean): number {
  return sigmoid(beta * (desirable ? reward - z : z - reward));
}

/**
 * Kahneman-Tversky optimisation (Ethayarajh et al. 2024, equation 8) of the two candidates of a tick, the chosen one desirable, the rejected one not: reward
 * r = log π(y)/π₀(y), value v of {@link ktoValue}, loss 1 − v with both weights λ = 1. The reference point z = KL(π ‖ π₀) is exact at the tick and not differentiated. One step down the
 * gradient of both losses at once, with dr/dw = φ(y) − Σ π(o)·φ(o). Returns the mean of the two losses before the step.
 */
export function ktoStep(trained: Trained, pair: PreferencePair, beta: number, rate: number): number {
  const { chosen, rejected, options } = pair;
  const { weights, reference } = trained;
  const now = logPolicy(weights, options);
  const before = logPolicy(reference, options);
  const z = divergence(now, before);
  const slope = (candidate: Features, desirable: boolean) => {
    const at = options.indexOf(candidate);
    const value = ktoValue(now[at]! - before[at]!, z, beta, desirable);
    const step = rate * beta * value * (1 - value) * (desirable ? 1 : -1);
    addTo(weights, candidate, step);
    return { value, step };
  };
  const wanted = slope(chosen, true);
  const unwanted = slope(rejected, false);
  const both = wanted.step + unwanted.step;
  options.forEach((option, place) => addTo(weights, option, -both * decay(now[place]!)));
  return 1 - (wanted.value + unwanted.value) / 2;
}
