import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { shortText } from './short-text.ts';

test('a short text stays, without the spaces around it', () => {
  expect(shortText(9).parse(' ten eggs\n')).toBe('ten eggs');
  expect(shortText(8).parse('ten eggs')).toBe('ten eggs');
});

test('a longer one ends with its last whole word; one long word is cut', () => {
  expect(shortText(9).parse('ten eggs boiled')).toBe('ten eggs');
  expect(shortText(8).parse('ten eggs boiled')).toBe('ten eggs');
  expect(shortText(7).parse('ten eggs boiled')).toBe('ten');
  expect(shortText(4).parse('eggshells')).toBe('eggs');
  expect(shortText(2).parse('🥚🥚🥚')).toBe('🥚🥚');
});

test('never more characters than allowed, always the beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const short = shortText(most).parse(text);
      expect(Array.from(short).length).toBeLessThanOrEqual(most);
      expect(text.trim().startsWith(short)).toBe(true);
      expect(short === '').toBe(text.trim() === '');
    }),
  );
});

test('servers are not asked for a length: some cannot keep it', () => {
  expect(z.toJSONSchema(shortText(9))).not.toHaveProperty('maxLength');
});
