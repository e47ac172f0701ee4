import { describe, expect, it } from 'vitest';
import { namedAgain } from './named-again.ts';
import type { Wish } from './wish.ts';

describe('namedAgain', () => {
  it.each<[Wish['kind'], string, string | null]>([
    ['thing', 'a study plan for five weeks that fits round work on six days', 'a study plan for five weeks'],
    ['thing', 'a quick lunch idea', 'a quick lunch idea'],
    ['thing', 'wording a note to my sister', null],
    ['matter', 'whether 37.9 and one red cheek are teething or the start of an illness', null],
    [
      'matter',
      'how to season a dish without anchovies, dried prawns or meat stock',
      'how to season a dish without anchovies',
    ],
    ['matter', 'what to say to a mother who wants the pigeons off the roof', 'what to say to a mother'],
    ['matter', 'how much a boy of that age should drink on a hot day', null],
    ['deed', 'find a bar nearby that is open and shows old games', 'find a bar nearby'],
    [
      'deed',
      'decide between splitting the table and changing the venue for thirteen guests',
      'decide between splitting the table and changing the venue',
    ],
    ['deed', 'not wake her', null],
    ['question', 'Which of the two suits a small room?', null],
    ['statement', 'I hope that it will do', null],
  ])('%s “%s”', (kind, text, named) => {
    expect(namedAgain({ kind, text })?.text ?? null).toBe(named);
  });
});
