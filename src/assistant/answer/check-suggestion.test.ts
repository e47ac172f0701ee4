import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFeedback, checkSuggestion, mostCandidates } from './check-suggestion.ts';

const problemOf = (checked: object) =>
  'problem' in checked ? checked.problem : `no problem: ${JSON.stringify(checked)}`;

describe('checkSuggestion', () => {
  test.each([
    ['silence', null],
    ['a text', 'Tea?'],
    ['an object', { text: 'Tea?', topic: 'food', style: 'brief', reason: 'thirst', memory: [1] }],
    ['a silent object', { text: null, memory: null }],
    ['candidates', { candidates: ['Tea?', null, { text: 'A walk?' }], memory: {} }],
  ])('accepts %s', (_, answer) => {
    expect(checkSuggestion(answer)).toEqual({ value: answer });
  });

  test.each([
    ['nothing', undefined, 'return a text, or null for silence'],
    ['an empty text', ' ', 'null for silence'],
    ['a number', 7, 'suggest returned a number'],
    ['a list', ['Tea?'], 'suggest returned an array'],
    ['no text', { topic: 'food' }, 'without text'],
    ['a wrong text', { text: 3 }, 'suggest.text is a number'],
    [
      'an unknown key',
      { text: 'Tea?', intent: 'x' },
      'unknown key "intent"; known are text, topic, style, reason, memory',
    ],
    ['a blank topic', { text: 'Tea?', topic: ' ' }, 'suggest.topic must be a text'],
    ['no candidates', { candidates: [] }, '1 to 5, not 0 candidates'],
    ['too many', { candidates: Array(mostCandidates + 1).fill(null) }, 'not 6 candidates'],
    ['candidates that are none', { candidates: 'Tea?' }, 'not a string'],
    ['a wrong candidate', { candidates: [null, { text: '' }] }, 'suggest.candidates[1].text is an empty text'],
    [
      'a memory in a candidate',
      { candidates: [{ text: 'a', memory: 1 }] },
      'candidates[0] returned the unknown key "memory"',
    ],
    ['too much memory', { text: null, memory: 'x'.repeat(1_048_576) }, 'suggest.memory is 1048578 bytes'],
  ])('refuses %s', (_, answer, part) => {
    expect(problemOf(checkSuggestion(answer))).toContain(part);
  });

  test('whatever passes is plain JSON, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (text, memory) => {
        for (const answer of [text, { text, memory }, { candidates: [text], memory }]) {
          const checked = checkSuggestion(answer);
          if ('value' in checked) expect(JSON.parse(JSON.stringify(checked.value))).toEqual(checked.value);
        }
      }),
    );
  });
});

test('checkFeedback accepts nothing and memories, and refuses the rest', () => {
  expect(checkFeedback(undefined)).toEqual({ value: {} });
  expect(checkFeedback(null)).toEqual({ value: {} });
  expect(checkFeedback({ memory: 7 })).toEqual({ value: { memory: 7 } });
  expect(problemOf(checkFeedback('ok'))).toContain('return {memory}, or nothing');
  expect(problemOf(checkFeedback({ memo: 7 }))).toContain('unknown key "memo"');
});
