import { expect, test } from 'vitest';
import { stemOf, wordsOf } from './words.ts';

test.each([
  ['story', 'stories'],
  ['walk', 'walks', 'walked', 'walking'],
  ['breathe', 'breathing', 'breath'],
  ['bake', 'baking', 'baked'],
  ['dish', 'dishes'],
  ['plan', 'planned', 'planning'],
  ['tidy', 'tidied', 'tidying'],
  ['mother', "mother's", 'mothers'],
])('forms of %s have one stem', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test.each([
  ['news', 'new'],
  ['note', 'not'],
  ['thing', 'th'],
  ['need', 'ne'],
  ["it's", 'it'],
])('%s is not taken for %s', (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other));
});

test('words keep their hyphens, apostrophes and times; signs fall away', () => {
  expect(wordsOf('It’s a check-up at 2:30, OK? 😉')).toEqual(["it's", 'a', 'check-up', 'at', '2:30', 'ok', '😉']);
});
