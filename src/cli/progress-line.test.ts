import { expect, test } from 'vitest';
import { progressText } from './progress-line.ts';

const progress = {
  lives: { done: 1, all: 8 },
  conversations: { done: 30, known: 0, all: 40 },
  turns: 60,
  calls: { made: 5, recorded: 0 },
  broken: 0,
};

test('says lives, conversations, turns, calls, time and time left', () => {
  expect(progressText(progress, 30_000)).toBe('lives 1/8, conversations 30/40, turns 60, calls 5, 30 s, 10 s left');
});

test('what was known already took no time, and says nothing of the rest', () => {
  const resumed = { ...progress, conversations: { done: 30, known: 28, all: 40 } };
  expect(progressText(resumed, 4000)).toContain(', 4 s, 20 s left');
  const replayed = { ...progress, conversations: { done: 30, known: 30, all: 40 } };
  expect(progressText(replayed, 4000)).not.toContain('left');
});
