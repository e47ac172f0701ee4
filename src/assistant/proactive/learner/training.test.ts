import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../../random/index.ts';
import { dpoStep } from './dpo.ts';
import type { PreferencePair } from './pair.ts';
import { objectives, train, type TrainingSettings } from './training.ts';

const silence = new Uint16Array(0);
const good = Uint16Array.of(0, 1);
const bad = Uint16Array.of(0, 2);
const options = [good, bad, silence];
const pair = (chosen: Uint16Array, rejected: Uint16Array): PreferencePair => ({ chosen, rejected, options });
const goodOverSilence = pair(good, silence);
const silenceOverBad = pair(silence, bad);
const goodOverBad = pair(good, bad);

const plain: TrainingSettings = {
  objective: 'dpo',
  beta: 0.1,
  rate: 0.05,
  passes: 2,
  buffer: { pairs: 100, speechShare: 0 },
};

function trained(today: PreferencePair[], settings: TrainingSettings = plain, earlier: PreferencePair[] = []) {
  const policy = { weights: new Float64Array(3), reference: new Float64Array(3) };
  const told = train(policy, { earlier, today }, settings, generatorFor(1, 'training'));
  return { ...policy, told };
}

describe.each(objectives)('trained by %s', (objective) => {
  const settings: TrainingSettings = { ...plain, objective };

  test('what was liked rises, what was not falls, the reference stays', () => {
    const today = Array.from({ length: 30 }, () => [goodOverSilence, silenceOverBad]).flat();
    const { weights, reference, told } = trained(today, settings);
    expect(weights[1]).toBeGreaterThan(0.5);
    expect(weights[2]).toBeLessThan(-0.5);
    expect([...reference]).toEqual([0, 0, 0]);
    expect(told).toMatchObject({ pairs: 60, speechShare: 0.5 });
    expect(told.loss).toBeLessThan(objective === 'dpo' ? Math.LN2 : 0.5);
  });

  test('nothing to learn from changes nothing', () => {
    const { weights, told } = trained([], settings);
    expect([...weights]).toEqual([0, 0, 0]);
    expect(told).toEqual({ pairs: 0, speechShare: 0, loss: 0 });
  });

  test('opposite pairs in equal number leave next to nothing', () => {
    const today = Array.from({ length: 50 }, () => [goodOverSilence, pair(silence, good)]).flat();
    const { weights } = trained(today, settings);
    for (const weight of weights) expect(Math.abs(weight)).toBeLessThan(0.3);
  });
});

test('DPO sees all pairs, KTO those in which speech and silence were weighed', () => {
  const today = [goodOverBad, goodOverSilence];
  expect(trained(today).told.pairs).toBe(2);
  const { told } = trained([goodOverBad], { ...plain, objective: 'kto' }, [goodOverBad, silenceOverBad]);
  expect(told.pairs).toBe(1);
});

test('the rate is in units of reward: one step from nothing moves the margin by rate · σ(0) for each feature that differs', () => {
  const { weights } = trained([goodOverSilence], { ...plain, passes: 1 });
  const margin = plain.beta * (weights[0]! + weights[1]!);
  expect(margin).toBeCloseTo(2 * 0.05 * 0.5, 12);
});

test('passes go through the same pairs again with ever smaller steps; the loss told is the mean of the last pass', () => {
  const policy = { weights: new Float64Array(3), reference: new Float64Array(3) };
  const losses = [3, 2, 1].map((left) => dpoStep(policy, goodOverSilence, 0.1, ((left / 3) * 0.05) / (0.1 * 0.1)));
  const { weights, told } = trained([goodOverSilence], { ...plain, passes: 3 });
  expect([...weights]).toEqual([...policy.weights].map((weight) => expect.closeTo(weight, 12)));
  expect(told.loss).toBeCloseTo(losses[2]!, 12);
});
