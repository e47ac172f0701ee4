import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareMinutes } from './share-minutes.ts';
import { tidyPhrase } from './tidy-phrase.ts';

test('minutes fill a time exactly, each part within its bounds', () => {
  const asked = fc.array(fc.integer({ min: 5, max: 480 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(asked, fc.nat(200), fc.constantFrom(30, 600), (parts, more, most) => {
      const total = Math.min(5 * (parts.length + more), most * parts.length);
      const shares = shareMinutes(parts, total, most);
      expect(shares.reduce((sum, each) => sum + each, 0)).toBe(total);
      for (const share of shares) expect(share >= 5 && share <= most && share % 5 === 0).toBe(true);
    }),
  );
});

test('minutes that fill the time already stay as they are', () => {
  expect(shareMinutes([20, 40], 60, 60)).toEqual([20, 40]);
  expect(shareMinutes([30, 10, 20], 60, 30)).toEqual([30, 10, 20]);
  expect(shareMinutes([20, 40], 90, 90)).toEqual([30, 60]);
  expect(() => shareMinutes([5], 40, 30)).toThrow(RangeError);
});

test.each([
  ['  Cutting  onions. ', 'cutting onions'],
  ['Reading "Emma" to {child}', 'reading "Emma" to child'],
  ['Ingrid and coffee', 'Ingrid and coffee'],
  ['{ }', 'resting'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'one two three four five six seven eight nine ten eleven twelve',
  ],
])('%j becomes %j', (text, phrase) => {
  expect(tidyPhrase(text, 'resting')).toBe(phrase);
});
