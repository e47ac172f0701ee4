import { expect, test } from 'vitest';
import { gainOf } from './gain.ts';

test('less is a gain where low is good, and nothing is where neither way is', () => {
  expect(gainOf(1, { direction: 'higher' })).toBe('gain');
  expect(gainOf(-1, { direction: 'higher' })).toBe('loss');
  expect(gainOf(-1, { direction: 'lower' })).toBe('gain');
  expect(gainOf(1, { direction: 'lower' })).toBe('loss');
  expect(gainOf(0, { direction: 'lower' })).toBe('same');
  expect(gainOf(5, { direction: 'neither' })).toBe('same');
});
