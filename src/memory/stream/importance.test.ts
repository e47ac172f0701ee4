import { expect, test } from 'vitest';
import { importanceOf } from './importance.ts';

test('what everybody has every day is 1, a life that changes is 10', () => {
  expect(importanceOf('usual activity')).toBe(1);
  expect(importanceOf('turning point')).toBe(10);
});

test('the more somebody does about a suggestion, the more it counts; a verdict at either end adds 1', () => {
  const reactions = ['ignored', 'snoozed', 'dismissed', 'accepted', 'followed'] as const;
  const all = reactions.map((reaction) => importanceOf(`suggestion ${reaction}`));
  expect(all).toEqual([2, 3, 4, 5, 6]);
  expect([0, 1, 2, 3, 4, null].map((score) => importanceOf('suggestion accepted', score))).toEqual([6, 5, 5, 5, 6, 5]);
});
