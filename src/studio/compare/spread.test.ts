import { expect, test } from 'vitest';
import { bestFirst, spreadOf } from './spread.ts';

const people = [3, null, -2, 0, 7].map((difference, place) => ({ difference, place }));

test('people stand best first, where low is good the lowest, and the missing last', () => {
  const differences = (direction: 'higher' | 'lower') =>
    bestFirst(people, { direction }).map(({ difference }) => difference);
  expect(differences('higher')).toEqual([7, 3, 0, -2, null]);
  expect(differences('lower')).toEqual([-2, 0, 3, 7, null]);
});

test('what is better is counted by what is good', () => {
  expect(spreadOf(people, { direction: 'higher' })).toMatchObject({ better: 2, worse: 1, equal: 1, missing: 1 });
  expect(spreadOf(people, { direction: 'lower' })).toMatchObject({ better: 1, worse: 2, equal: 1, missing: 1 });
});

test('of very many people at most 400 are drawn, from the first to near the last', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => ({ difference: 10_000 - place }));
  const { drawn, better } = spreadOf(many, { direction: 'higher' });
  expect(better).toBe(10_000);
  expect(drawn.length).toBeLessThanOrEqual(400);
  expect(drawn[0]).toBe(10_000);
  expect(drawn.at(-1)).toBeLessThan(60);
});
