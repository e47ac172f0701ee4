import { describe, expect, it } from 'vitest';
import { nounsOf } from './pick-up.ts';

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
      { about: 'the sachet', noun: 'sachet', often: false },
    ]);
    expect(nounsOf(null, [], [])).toEqual([]);
    expect(nounsOf('Have you seen the pharmacist?', [], [])).toEqual([]);
  });

  it('knows what a reply is about by its being said twice', () => {
    const nouns = nounsOf('Fill the kettle with vinegar. Rinse the kettle twice.', [], []);
    expect(nouns).toContainEqual({ about: 'the kettle', noun: 'kettle', often: true });
  });
});
