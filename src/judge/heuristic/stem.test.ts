import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['cafes', 'cafe'],
  ['prepared', 'prepare'],
  ['unprepared', 'prepare'],
  ['worries', 'worry'],
  ['running', 'run'],
  ['boxes', 'box'],
  ['calmly', 'calm'],
  ['loneliness', 'lonely'],
  ['children', 'child'],
  ['spent', 'spend'],
])('%s and %s meet', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['bus', 'bu'],
  ['glass', 'glas'],
  ['uncle', 'cle'],
  ['bring', 'br'],
  ['need', 'ne'],
])('%s is not cut to %s', (word, wrong) => {
  expect(stem(word)).not.toBe(wrong);
});
