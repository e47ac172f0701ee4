import { expect, test } from 'vitest';
import type { Rating } from '../../journal/index.ts';
import { generatorFor } from '../../random/index.ts';
import { bestRated, openDeliveryRule } from './delivery-rule.ts';

const rated = (preference: Rating['preference'], timing: Rating['timing'] = 1) => {
  return { rating: { preference, timing, frequency: 1, communication: 1 } as Rating, why: null };
};

test('the best is the highest, the first of equals; what is missing comes last', () => {
  expect(bestRated([rated(0), rated(1), rated(1)])).toBe(1);
  expect(bestRated([rated(1), rated(1, 0), rated(1)])).toBe(0);
  expect(bestRated([null, rated(null), rated(0, 0)])).toBe(2);
  expect(bestRated([rated(null), null])).toBe(0);
});

test('first and sample choose before anything is rated, best waits', () => {
  const open = (rule: 'first' | 'sample' | 'best') => openDeliveryRule(rule, generatorFor(1, 'deliver'));
  expect(open('first').before(3)).toBe(0);
  expect(open('best').before(3)).toBeNull();
  const sample = open('sample');
  const counts = [0, 0, 0];
  for (let draw = 0; draw < 3000; draw++) counts[sample.before(3)!]!++;
  // Four standard deviations.
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(104);
});
