import { expect, test } from 'vitest';
import { tokenCount } from './token-count.ts';

test('only whole numbers that a call can have used are believed', () => {
  expect([0, 1, 2_147_483_647].map((reported) => tokenCount(reported))).toEqual([0, 1, 2_147_483_647]);
  for (const reported of [undefined, -5, 12.5, 3e9, Number.NaN, Infinity]) expect(tokenCount(reported)).toBeNull();
  expect(tokenCount(0, { least: 1 })).toBeNull();
});
