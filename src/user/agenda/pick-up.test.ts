import { describe, expect, it } from 'vitest';
import { answerTo } from './answer-back.ts';
import { nounsOf } from './pick-up.ts';
import { accept, deflect, noFact, nothingMore } from './wording/index.ts';

describe('nounsOf', () => {
  it('takes nouns of the reply that are new', () => {
    const reply = 'Ask the pharmacist for a sachet, and eat tomatoes with rice. Keep your knee up.';
    expect(nounsOf(reply, ['My knee hurts.'], []).map(({ about }) => about)).toEqual([
      'the pharmacist',
      'the sachet',
      'tomatoes',
    ]);
  });

  it('takes nothing that belongs to what is hidden, nothing from silence or a question', () => {
    expect(nounsOf('Ask the pharmacist for a sachet.', [], ['Fears the pharmacist'])).toEqual([
      { about: 'the sachet', noun: 'sachet' },
    ]);
    expect(nounsOf(null, [], [])).toEqual([]);
    expect(nounsOf('Have you seen the pharmacist?', [], [])).toEqual([]);
  });
});

describe('answerTo', () => {
  it.each([
    ['Rest first. Shall I list the shops?', accept],
    ['Would you like me to draft it?', accept],
    ['Is there anything you would like to avoid?', nothingMore],
    ['How many guests are there?', noFact],
    ['What worries you most about it?', deflect],
    ['Who else should I keep in mind?', deflect],
    ['What worries you? Rest first.', null],
    [null, null],
  ])('“%s”', (reply, wordings) => {
    expect(answerTo(reply)).toBe(wordings);
  });
});
