import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesUp } from '../agenda/appraise.ts';
import { oracle } from './oracle.ts';
import { quotesHidden } from './quotes-hidden.ts';
import type { ToldRequest } from './told-assistant.ts';

const items = [
  ['explicit', 'Find out whether the museum is open on Monday morning before the guided tour'],
  ['explicit', 'A quick lunch idea under ten euros that can be eaten on the train'],
  ['implicit', 'Hopes not to look unprepared in front of a colleague who knows the city well'],
  ['implicit', 'Is worried that the suitcase will be too heavy for her back on the stairs'],
  ['implicit', 'Wants to stay on good terms with her brother'],
] as const;

function request(
  texts: readonly (readonly ['explicit' | 'implicit', string])[],
  replies: readonly string[],
  said = 'Hello.',
): ToldRequest {
  return {
    scene: { time: '2024-05-06 09:00:00, Monday', place: 'Station', weather: null },
    transcript: [
      ...replies.flatMap((text) => [
        { role: 'user' as const, text: said },
        { role: 'assistant' as const, text },
      ]),
      { role: 'user', text: said },
    ],
    memory: null,
    dimensions: [],
    told: {
      sentence: 'She wants to spend a good Monday in the city with her colleague.',
      checklist: texts.map(([kind, text], at) => ({ number: at + 1, kind, text })),
    },
  };
}

function replies(texts: Parameters<typeof request>[0], count: number): { text: string; intent: string }[] {
  const given: { text: string; intent: string }[] = [];
  for (let turn = 0; turn < count; turn++) {
    const reply = oracle.reply(
      request(
        texts,
        given.map(({ text }) => text),
      ),
    );
    if (reply === null || typeof reply === 'string') throw new Error('no intent');
    given.push({ text: reply.text ?? '', intent: reply.intent ?? '' });
  }
  return given;
}

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
    const word = fc.constantFrom(
      'keep',
      'the',
      'two',
      'old',
      'friends',
      'calm',
      'on',
      'phone',
      'begin',
      'with',
      'smallest',
      'step',
      'shows',
      'a',
      'result',
      'she',
      'is',
      'not',
      'lunch',
    );
    const text = fc.array(word, { maxLength: 18 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('explicit' as const, 'implicit' as const), text), { maxLength: 6 }),
        (texts) => {
          for (const { text: reply, intent } of replies(texts, 3)) {
            expect(quotesHidden(reply, request(texts, []))).toBe(false);
            expect(quotesHidden(intent, request(texts, []))).toBe(false);
            expect(reply).not.toBe('');
          }
        },
      ),
    );
    for (const { text, intent } of replies(items, 4))
      expect(quotesHidden(`${text} ${intent}`, request(items, []))).toBe(false);
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
