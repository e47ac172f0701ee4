import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatorFor } from '../../random/index.ts';
import { fitSteps } from './fit-steps.ts';
import { readActivities } from './read-activities.ts';
import type { ScriptStep } from './script.ts';
import { slotText } from './slot-text.ts';

const step = (changes: Partial<ScriptStep>): ScriptStep => ({
  uses: ['rest'],
  minutes: [5, 10],
  often: 1,
  repeat: false,
  every: 1,
  kind: null,
  part: null,
  texts: [slotText('sitting')],
  ...changes,
});

const { ofKind, pastimes } = readActivities();
const scripts = [...[...ofKind.values()].flat(), ...pastimes];

test('steps fill any time exactly, at home in 5 to 30 minutes each', () => {
  fc.assert(
    fc.property(fc.constantFrom(...scripts), fc.integer({ min: 1, max: 120 }), fc.nat(), ({ steps }, fives, seed) => {
      const fitted = fitSteps(steps, fives * 5, generatorFor(seed, 'fit'));
      expect(fitted.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(fives * 5);
      for (const { step, minutes } of fitted) {
        expect(minutes % 5 === 0 && minutes >= 5 && (step.uses === null || minutes <= 30)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a beginning and an end stay where they are while the middle comes again', () => {
  const [begin, middle, end] = [step({}), step({ minutes: [10, 20], repeat: true }), step({})];
  const fitted = fitSteps([begin, middle, end], 120, generatorFor(1, 'fit')).map((each) => each.step);
  expect(fitted[0]).toBe(begin);
  expect(fitted.at(-1)).toBe(end);
  expect(fitted.filter((each) => each === middle).length).toBeGreaterThan(4);
});

test('what stands for every third round comes a third as often', () => {
  const [work, pause] = [step({ minutes: [20, 20], repeat: true }), step({ minutes: [5, 5], repeat: true, every: 3 })];
  const fitted = fitSteps([work, pause], 390, generatorFor(1, 'fit')).map((each) => each.step);
  expect(fitted.filter((each) => each === pause)).toHaveLength(5);
  expect(fitted.filter((each) => each === work)).toHaveLength(18);
});

test('where time is short, what comes seldom is left out first and being away last', () => {
  const [seldom, usual, away] = [step({ often: 0.99 }), step({}), step({ uses: null, minutes: [30, 60] })];
  expect(fitSteps([seldom, away, usual], 35, generatorFor(2, 'fit')).map((each) => each.step)).toEqual([away, usual]);
  expect(fitSteps([seldom, away, usual], 10, generatorFor(2, 'fit'))).toEqual([{ step: away, minutes: 10 }]);
});
