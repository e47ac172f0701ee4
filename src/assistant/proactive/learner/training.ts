import type { Generator } from '../../../random/index.ts';
import { dpoStep, type Trained } from './dpo.ts';
import { ktoStep } from './kto.ts';
import { prefersSpeech, weighsSilence, type PreferencePair } from './pair.ts';
import { drawPairs, type BufferRule } from './replay-buffer.ts';

/** What a learner is trained by. */
export const objectives = ['dpo', 'kto'] as const;

/** One of {@link objectives}. */
export type Objective = (typeof objectives)[number];

/** How a learner is trained after each day. */
export interface TrainingSettings {
  objective: Objective;
  /** How strongly the policy is held to its frozen reference. */
  beta: number;
  /** Step per pair, in units of reward: a step moves the margin β·(w·Δφ) by `rate` times the gradient, for each feature that differs. */
  rate: number;
  /** How often the pairs of a training are gone through. */
  passes: number;
  buffer: BufferRule;
}

/** What is used where nothing else is said; measured in docs/days.md. */
export const defaultTraining: Readonly<Record<Objective, TrainingSettings>> = {
  dpo: { objective: 'dpo', beta: 0.1, rate: 0.05, passes: 3, buffer: { pairs: 2000, speechShare: 0.1 } },
  kto: { objective: 'kto', beta: 0.1, rate: 0.4, passes: 3, buffer: { pairs: 2000, speechShare: 0.3 } },
};

/**
 * Trains `weights` in place and returns what is worth telling: pairs seen, the share that prefers speech to silence, and the mean loss of the last pass.
 * DPO sees all pairs. KTO sees those in which speech and silence were weighed: it takes what was preferred as desirable in itself, which the better of two bad suggestions is not.
 */
export function train(
  trained: Trained,
  days: { earlier: readonly PreferencePair[]; today: readonly PreferencePair[] },
  { objective, beta, rate, passes, buffer }: TrainingSettings,
  generator: Generator,
): { pairs: number; speechShare: number; loss: number } {
  const usable =
    objective === 'dpo'
      ? days
      : { earlier: days.earlier.filter(weighsSilence), today: days.today.filter(weighsSilence) };
  const pairs = drawPairs(buffer, usable, generator);
  const step = objective === 'dpo' ? dpoStep : ktoStep;
  const steps = passes * pairs.length;
  let loss = 0;
  for (let at = 0; at < steps; at++) {
    if (at % pairs.length === 0) loss = 0;
    loss += step(trained, pairs[at % pairs.length]!, beta, (rate * (1 - at / steps)) / (beta * beta));
  }
  const count = Math.max(1, pairs.length);
  return { pairs: pairs.length, speechShare: pairs.filter(prefersSpeech).length / count, loss: loss / count };
}
