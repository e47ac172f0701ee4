import { expect, test } from 'vitest';
import { closestText } from './closest-text.ts';

test.each<[reason: string, text: string, candidates: string[], closest: string | null]>([
  ['no candidates', 'quiet', [], null],
  [
    'the first that contains the text, not the equal one behind it',
    'quiet',
    ['a quiet place', 'quiet'],
    'a quiet place',
  ],
  [
    'the first that is contained in the text, though a longer one follows',
    'a quiet place',
    ['quiet', 'a quiet place'],
    'quiet',
  ],
  ['upper and lower case alike', 'QUIET', ['noise', 'A Quiet place'], 'A Quiet place'],
  ['an empty candidate is contained in every text', 'quiet', ['', 'quiet'], ''],
  ['an empty text is contained in every candidate', '', ['noise', 'quiet'], 'noise'],
  // kitten → sitting 3, kitten → mitten 1.
  ['the least edit distance', 'kitten', ['sitting', 'mitten'], 'mitten'],
  ['the first of equal distances', 'cat', ['bat', 'hat'], 'bat'],
  // In code points two changes lead to either, so the first counts; in UTF-16 it would be three to ya and two to y😁.
  ['distances count code points', 'x😀', ['ya', 'y😁'], 'ya'],
  ['lower case of letters beyond ASCII', 'ÄRGER', ['ärger vermeiden'], 'ärger vermeiden'],
])('%s', (_, text, candidates, closest) => {
  expect(closestText(text, candidates)).toBe(closest);
});
