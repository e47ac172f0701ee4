import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosine, hashedWords } from './embedder.ts';

const lengthOf = (vector: Float32Array) => Math.sqrt(cosine(vector, vector));
const textWithWords = fc
  .array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));

test('the vector of a text is the same on every machine', async () => {
  const vector = await hashedWords.embed(
    'Could you find a quiet café near the station, open after 9 pm? The café was full.',
  );
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => bytes.writeFloatLE(value, index * 4));
  expect(vector).toHaveLength(512);
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe('5fe24b84fe3056e5');
});

test('a text with words has length 1, unless its words cancel out', async () => {
  await fc.assert(
    fc.asyncProperty(textWithWords, async (text) => {
      const length = lengthOf(await hashedWords.embed(text));
      expect(length === 0 || Math.abs(length - 1) < 1e-6).toBe(true);
    }),
  );
  expect(lengthOf(await hashedWords.embed('one word after another'))).toBeCloseTo(1, 6);
});

test.each(['', ' \n', '?!… —', '\ud800', '\0'])('%j has no words: zeros', async (text) => {
  expect(lengthOf(await hashedWords.embed(text))).toBe(0);
});

test('cosines lie between -1 and 1, and the order of words and case do not matter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), textWithWords, async (a, b) => {
      const [vectorA, vectorB] = [await hashedWords.embed(a), await hashedWords.embed(b)];
      expect(Math.abs(cosine(vectorA, vectorB))).toBeLessThanOrEqual(1 + 1e-6);
      expect(cosine(vectorA, vectorB)).toBe(cosine(vectorB, vectorA));
      expect(await hashedWords.embed(b.toUpperCase().split(' ').toReversed().join(', '))).toEqual(vectorB);
    }),
  );
});

test('shared words bring texts together', async () => {
  const [a, b, c] = await Promise.all(
    ['a quiet café near the station', 'which café near the station is quiet', 'my bicycle has a flat tyre'].map(
      (text) => hashedWords.embed(text),
    ),
  );
  expect(cosine(a!, b!)).toBeGreaterThan(0.6);
  expect(cosine(a!, c!)).toBeLessThan(0.4);
});

test('callers may change their vector: the next one is fresh', async () => {
  const first = await hashedWords.embed('tea');
  first.fill(9);
  expect(lengthOf(await hashedWords.embed('tea'))).toBe(1);
});
