import { expect, test } from 'vitest';
import { generatorFor } from '../random/index.ts';
import { rankProbabilities, sampleByRank } from './rank-softmax.ts';

// The values that our note of LifeSim gives for two and three ranks.
test('golden values of the rank softmax', () => {
  expect(rankProbabilities(3).map((each) => each.toFixed(4))).toEqual(['0.6652', '0.2447', '0.0900']);
  expect(rankProbabilities(2).map((each) => each.toFixed(4))).toEqual(['0.7311', '0.2689']);
  expect(rankProbabilities(1)).toEqual([1]);
  expect(() => rankProbabilities(0)).toThrow(RangeError);
});

test('ranks come up as often as they should', () => {
  const counts = { a: 0, b: 0, c: 0 };
  const draw = generatorFor(3, 'ranks');
  for (let drawn = 0; drawn < 20_000; drawn++) counts[sampleByRank(['a', 'b', 'c'] as const, draw)]++;
  expect(counts.a / 20_000).toBeCloseTo(0.6652, 1);
  expect(counts.b / 20_000).toBeCloseTo(0.2447, 1);
  expect(counts.c / 20_000).toBeCloseTo(0.09, 1);
});
