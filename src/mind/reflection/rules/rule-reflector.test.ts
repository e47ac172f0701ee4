import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewNote } from '../../../memory/index.ts';
import { streamOf, suggested } from '../fixture.test-helper.ts';
import type { Thought } from '../reflector.ts';
import { ruleReflector } from './rule-reflector.ts';

function thoughtsOf(notes: readonly Partial<NewNote>[], earlier: readonly string[] = []): readonly Thought[] {
  const thoughts = streamOf(...earlier.map((text) => ({ text, kind: 'thought' as const }))).notes;
  return ruleReflector.reflect({ notes: streamOf(...notes).notes, thoughts }, () => {
    throw new Error('rules ask nobody');
  }) as readonly Thought[];
}
const textsOf = (...notes: readonly Partial<NewNote>[]) => thoughtsOf(notes).map(({ text }) => text);
const happened = (activity: string, day: number, changes: Partial<NewNote> = {}) => ({
  at: day * 1440,
  about: { activity },
  ...changes,
});

describe('looking back by rule', () => {
  test('sees which suggestions were taken up, with the notes that show it', () => {
    expect(
      thoughtsOf([
        suggested('food', 'lunch', 'accept'),
        suggested('food', 'lunch', 'follow'),
        suggested('food', 'lunch', 'dismiss'),
        suggested('food', 'lunch', 'accept'),
      ]),
    ).toEqual([
      {
        text: 'Suggestions about food at lunch were taken up three times out of four.',
        evidence: [0, 1, 2, 3],
        about: { topic: 'food', activity: 'lunch' },
      },
    ]);
  });

  test.each([
    ['taken up both times', ['accept', 'follow']],
    ['left aside both times', ['dismiss', 'ignore']],
    ['taken up all three times', ['accept', 'accept', 'accept']],
    ['left aside all four times', ['ignore', 'snooze', 'dismiss', 'ignore']],
    ['taken up only once out of four', ['ignore', 'accept', 'dismiss', 'ignore']],
  ])('says "%s"', (words, reactions) => {
    const all = reactions.map((reaction) => suggested('music', 'gardening', reaction));
    expect(textsOf(...all)).toEqual([`Suggestions about music during gardening were ${words}.`]);
  });

  test('a topic that is welcome whenever it comes is seen as that', () => {
    const all = ['lunch', 'work', 'rest', 'dinner'].map((activity) => suggested('news', activity, 'dismiss'));
    expect(textsOf(...all)).toEqual(['Suggestions about news were left aside all four times.']);
  });

  test('so is an activity during which none is welcome', () => {
    const all = ['news', 'food', 'music'].map((topic) => suggested(topic, 'work', 'ignore'));
    expect(textsOf(...all)).toEqual(['Suggestions during work were left aside all three times.']);
  });

  test('an even record shows nothing, nor do suggestions of which nobody knows what became', () => {
    expect(textsOf(suggested('food', 'lunch', 'accept'), suggested('food', 'lunch', 'dismiss'))).toEqual([]);
    expect(textsOf(...[1, 2, 3].map(() => ({ kind: 'suggestion' as const, about: { topic: 'food' } })))).toEqual([]);
    expect(textsOf(...[1, 2, 3].map(() => suggested('food', 'lunch', 'delivered')))).toEqual([]);
  });

  test('sees during what things go wrong, and what the days are made of', () => {
    expect(
      textsOf(
        happened('lunch', 0, { importance: 7, text: 'Had no lunch' }),
        happened('drawing', 0),
        happened('lunch', 1, { importance: 7, text: 'Ate lunch at four, standing.' }),
        happened('drawing', 1),
        happened('drawing', 1),
        happened('breakfast', 1),
        happened('breakfast', 2),
        happened('drawing', 2),
        happened('work', 3),
      ),
    ).toEqual([
      'Something out of the ordinary happened at lunch twice; the last time: Ate lunch at four, standing.',
      'Drawing was part of three days out of four.',
    ]);
    expect(textsOf(happened('work', 0), happened('work', 1))).toEqual(['Work was part of both days.']);
  });

  test('does not think what it thought before, and no more than three thoughts', () => {
    const all = ['food', 'music', 'news', 'games', 'sleep'].flatMap((topic) =>
      ['a', 'b'].map(() => suggested(topic, topic, 'accept')),
    );
    const texts = textsOf(...all);
    expect(texts).toHaveLength(3);
    expect(thoughtsOf(all, texts.slice(0, 1)).map(({ text }) => text)).not.toContain(texts[0]);
  });

  test('whatever the notes are, thoughts are few, different, and rest on notes that are there', () => {
    const word = fc.constantFrom('food', 'lunch', 'work', 'drawing');
    const note = fc.record(
      {
        kind: fc.constantFrom('event' as const, 'suggestion' as const),
        importance: fc.integer({ min: 1, max: 10 }),
        at: fc.integer({ min: 0, max: 9000 }),
        about: fc.record(
          { activity: word, topic: word, reaction: fc.constantFrom('accept', 'follow', 'dismiss', 'snooze', 'ignore') },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(note, { maxLength: 40 }), (notes) => {
        const thoughts = thoughtsOf(notes);
        expect(thoughts.length).toBeLessThanOrEqual(3);
        expect(new Set(thoughts.map(({ text }) => text)).size).toBe(thoughts.length);
        for (const { text, evidence } of thoughts) {
          expect(text).toMatch(/^[A-Z][^]*[^.]\.$/);
          expect(text).not.toContain('undefined');
          expect(new Set(evidence).size).toBe(evidence.length);
          expect(evidence.length).toBeGreaterThan(1);
          expect(evidence.every((id) => id >= 0 && id < notes.length)).toBe(true);
        }
      }),
    );
  });
});
