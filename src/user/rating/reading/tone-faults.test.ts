import { expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { toneFaults, type ToneFault } from './tone-faults.ts';

const easy = {
  manner: 'friendly',
  length: 'as long as it needs',
  humour: true,
  choices: 'all',
  reasons: false,
} as const;

test.each<[ToneFault, object, string, string]>([
  ['too long', { length: 'one sentence' }, 'Tea is ready. It is hot.', 'Tea is ready.'],
  ['too long', { length: 'two or three sentences' }, 'A. B. C. D.', 'A. B. C.'],
  ['joke', { humour: false }, 'Tea? 😉', 'Tea?'],
  ['too many choices', { choices: 'one' }, 'Tea or coffee?', 'Tea?'],
  ['too many choices', { choices: 'two or three' }, 'Tea, coffee, milk or juice?', 'Tea, coffee or milk?'],
  ['no reason', { reasons: true }, 'Tea?', 'Tea? It helps, since it is warm.'],
  ['too warm', { manner: 'matter-of-fact' }, 'It would be lovely to have tea.', 'How about tea?'],
  ['too cold', { manner: 'warm' }, 'Tea is ready.', 'How about tea?'],
])('%s with %j: %j, but not %j', (fault, wish, wrong, right) => {
  const tone = { ...easy, ...wish };
  expect(toneFaults(readText(wrong), tone)).toEqual([fault]);
  expect(toneFaults(readText(right), tone)).toEqual([]);
});

test('who wants one sentence does not miss the reason', () => {
  expect(toneFaults(readText('Tea?'), { ...easy, length: 'one sentence', reasons: true })).toEqual([]);
});
