import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundRobin } from './round-robin.ts';

test('the first of each group comes before the second of any, groups by first appearance', () => {
  expect(roundRobin(['b1', 'a1', 'b2', 'b3', 'a2', 'c1'], (item) => item[0]!)).toEqual([
    'b1',
    'a1',
    'c1',
    'b2',
    'a2',
    'b3',
  ]);
});

test('a cut result stays as it is when it is ordered again, so that a copy keeps the plan', () => {
  const items = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat()));
  fc.assert(
    fc.property(items, fc.nat(20), (list, cut) => {
      const once = roundRobin(list, ([group]) => group).slice(0, cut);
      expect(roundRobin(once, ([group]) => group)).toEqual(once);
    }),
  );
});
