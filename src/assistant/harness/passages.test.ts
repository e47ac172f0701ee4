import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

test('whole lines stay together as far as they fit', () => {
  const line = (letter: string) => letter.repeat(250);
  expect(passagesOf([line('a'), line('b'), line('c'), '', '  d '].join('\n'))).toEqual([
    `${line('a')}\n${line('b')}`,
    `${line('c')}\nd`,
  ]);
});

test('a long line is cut between words, a long word between characters', () => {
  expect(passagesOf(`${'a'.repeat(590)} bcd efg hij`)).toEqual([`${'a'.repeat(590)} bcd efg`, 'hij']);
  expect(passagesOf(`x${'😀'.repeat(301)}`)).toEqual([`x${'😀'.repeat(299)}`, '😀😀']);
});

test('a conversation without words has no passages', () => {
  expect(passagesOf('')).toEqual([]);
  expect(passagesOf(' \n\n\t')).toEqual([]);
});

test('nothing is lost, nothing is longer than 600 characters, no character is cut in two', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('😀'.repeat(400)));
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 80 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(text, (conversation) => {
      const passages = passagesOf(conversation);
      expect(passages.join('').replace(/\s/g, '')).toBe(conversation.replace(/\s/g, ''));
      for (const passage of passages) {
        expect(passage.trim()).toBe(passage);
        expect(passage).not.toBe('');
        expect(passage.length).toBeLessThanOrEqual(600);
        expect(passage.isWellFormed()).toBe(true);
      }
    }),
  );
});
