import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesUp } from '../agenda/appraise.ts';
import { wordsOf } from '../agenda/words.ts';
import { oracle } from './oracle.ts';
import { quotesHidden } from './quotes-hidden.ts';
import { items, request, type GivenItem } from './told.test-helper.ts';

function replies(texts: readonly GivenItem[], count: number): { text: string; intent: string }[] {
  const given: { text: string; intent: string }[] = [];
  for (let turn = 0; turn < count; turn++) {
    const reply = oracle.reply(
      request(
        texts,
        given.map(({ text }) => text),
      ),
    );
    if (reply === null || typeof reply === 'string') throw new Error('no reply');
    given.push({ text: reply.text ?? '', intent: reply.intent ?? '' });
  }
  return given;
}

const word = fc.constantFrom(
  ...'keep the two old friends calm on phone begin with smallest step shows a result she is not lunch that will and before her of who'.split(
    ' ',
  ),
);
const wordy = fc.array(word, { maxLength: 18 }).map((words) => words.join(' '));
const item = (text: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom('explicit' as const, 'implicit' as const), text) satisfies fc.Arbitrary<GivenItem>;

describe('oracle', () => {
  it('takes up every item within two replies', () => {
    const given = replies(items, 2);
    for (const [, text] of items)
      expect(
        given.some((reply) => takesUp(reply.text, text, [])),
        text,
      ).toBe(true);
  });

  it('quotes no hidden text, whatever the items are', () => {
    fc.assert(
      fc.property(fc.array(item(fc.oneof(wordy, fc.string({ maxLength: 60 }))), { maxLength: 6 }), (texts) => {
        for (const { text: reply, intent } of replies(texts, 3)) {
          expect(quotesHidden(reply, request(texts, []))).toBe(false);
          expect(quotesHidden(intent, request(texts, []))).toBe(false);
          expect(reply).not.toBe('');
        }
      }),
    );
    for (const { text, intent } of replies(items, 8))
      expect(quotesHidden(`${text} ${intent}`, request(items, []))).toBe(false);
  });

  it('quotes not even its own advice, if that is hidden', () => {
    const first = replies(items, 1)[0]!.text;
    const hidden: GivenItem[] = [
      ['explicit', 'Bake a cake'],
      ...first.split('. ').map((text) => ['implicit', text] as const),
    ];
    for (const { text } of replies(hidden, 3)) expect(quotesHidden(text, request(hidden, []))).toBe(false);
  });

  it('says at most what a person reads, in whole sentences, and nothing twice', () => {
    const said = replies(items, 6).map(({ text }) => text);
    for (const text of said) {
      expect(wordsOf(text).length).toBeLessThanOrEqual(150);
      expect(text).toMatch(/^\p{Lu}.*[.”]$/su);
    }
    const steps = said.flatMap((text) => text.split(/(?<=[.”]) (?=\p{Lu})/u)).map((text) => text.replace(/^.*?, /, ''));
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('answers the same request the same way', () => {
    expect(replies(items, 5)).toEqual(replies(items, 5));
  });

  it.each([
    ['one word', 'Courage'],
    ['nothing', ''],
    ['marks', '… ?!'],
    ['another language', 'Er möchte wissen, wann der letzte Zug nach Hause fährt'],
    ['another script', '彼女は早く家に帰りたい'],
    ['500 characters', 'Wants the same old garden gate painted before the rain comes in again, '.repeat(7)],
    ['replacement marks', 'Wants $1 and $& and {} and [] for the till'],
  ])('copes with an item that is %s', (_, text) => {
    const empty = { ...request([['implicit', text]], []), transcript: [] };
    for (const asked of [empty, request([['explicit', text], ...items], ['Hm.'])]) {
      const reply = oracle.reply(asked);
      if (reply === null || typeof reply === 'string') throw new Error('no reply');
      expect(reply.text).toMatch(/\p{L}/u);
      expect(reply.text).not.toMatch(/undefined|null| {2}/);
      expect(quotesHidden(reply.text ?? '', asked)).toBe(false);
      expect(wordsOf(reply.text ?? '').length).toBeLessThanOrEqual(150);
    }
  });
});

describe('quotesHidden', () => {
  it('finds five words in a row, unless the person said them', () => {
    const quote = 'Well, stay on good terms with everyone.';
    expect(quotesHidden(quote, request(items, []))).toBe(true);
    expect(quotesHidden(quote, request(items, [], 'I want to stay on good terms with him.'))).toBe(false);
    expect(quotesHidden('Good terms with her matter.', request(items, []))).toBe(false);
  });
});
