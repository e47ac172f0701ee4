import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignDomains } from './choose-domains.ts';

test('the domain that suits few goes to the one whom it suits', () => {
  expect(
    assignDomains([
      [0.9, 0.1, 0.5],
      [0.9, 0.8, 0.5],
      [0.9, 0.1, 0.6],
    ]),
  ).toEqual([0, 1, 2]);
});

test('a whole block gets each domain once; a shorter one no domain twice', () => {
  const block = fc.integer({ min: 1, max: 8 }).chain((domains) =>
    fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: domains, maxLength: domains }), {
      minLength: 1,
      maxLength: domains,
    }),
  );
  fc.assert(
    fc.property(block, (suits) => {
      const assigned = assignDomains(suits);
      expect(new Set(assigned).size).toBe(suits.length);
      expect(assigned.every((domain) => domain >= 0 && domain < suits[0]!.length)).toBe(true);
    }),
  );
});
