import { expect, test } from 'vitest';
import { writeWords } from './word-stream.ts';

const start = [0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0];
/** What the authors' C program gives from `start`. */
const reference = [0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70];

test('gives the words of the reference implementation, in one piece or several', () => {
  const together = new Uint32Array(4);
  writeWords(Int32Array.from(start), together, 4);
  expect(Array.from(together)).toEqual(reference);

  const state = Int32Array.from(start);
  const pieces = [1, 3].flatMap((count) => {
    const words = new Uint32Array(count);
    writeWords(state, words, count);
    return Array.from(words);
  });
  expect(pieces).toEqual(reference);
});
