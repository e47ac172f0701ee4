import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctCandidates, editsWithin } from './same-suggestion.ts';

/** Levenshtein's distance as it is defined. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return distance(a, b);
  return 1 + Math.min(distance(a, other), distance(one, b), distance(a, b));
}

test('edits are counted as Levenshtein does', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, most) => {
      expect(editsWithin(one, other, most)).toBe(distance(one, other) <= most);
    }),
  );
});

test('silence counts once, spelling and marks do not count, other words do', () => {
  const said = (text: string) => ({ text, topic: null, style: null, reason: null });
  const kept = distinctCandidates([null, said('Tea, perhaps?'), said('tea perhaps'), null, said('Cocoa, perhaps?')]);
  expect(kept.map((each) => each?.text ?? null)).toEqual([null, 'Tea, perhaps?', 'Cocoa, perhaps?']);
});
