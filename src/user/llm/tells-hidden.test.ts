import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Situation } from '../simulated-user.ts';
import { exampleSituation } from './example-situation.ts';
import { tellsHidden } from './tells-hidden.ts';

/** The example's happening and wishes, with other hidden items. */
function hiding(...texts: string[]): Situation {
  const { event } = exampleSituation;
  const explicit = event.intention.checklist.filter((item) => item.kind === 'explicit');
  const implicit = texts.map((text, index) => ({
    number: explicit.length + index + 1,
    kind: 'implicit' as const,
    text,
  }));
  return {
    ...exampleSituation,
    event: { ...event, intention: { ...event.intention, checklist: [...explicit, ...implicit] } },
  };
}

const cook = 'Is worried the guest will notice that she cannot really cook.';

describe('gives away what is hidden', () => {
  test.each([
    ["i'm worried the guest will notice that i cannot really cook", cook],
    ['The GUEST will notice that — quick please', cook],
    ['honestly? what if the guest will notice, that i cannot', cook],
    ['i hope to hear that a father can do this', 'Hopes to hear that a father can do this as well as anybody.'],
    ["i'd rather not ring Ola at work", 'Would rather not ring Ola at work and sound as if he could not cope.'],
  ])('%s', (line, hidden) => {
    expect(tellsHidden(line, hiding('Something else.', hidden))).toBe(true);
  });
});

describe('gives nothing away', () => {
  test.each([
    ['four words only', 'the guest will notice', cook],
    ['other words', 'she might see i am no chef', cook],
    [
      'function words alone',
      'what i would like to have is to be able to go',
      'Would like to be able to have what is to be.',
    ],
    ['one content word', 'i want to be able to do it tonight', 'Would like to be able to do what the boss says.'],
    ['a row across two sentences', 'who is the guest? will notice that later', cook],
    ['what happened', 'the fish counter was already closed', 'Is sad that the fish counter was already closed.'],
    ['a wish', 'a dinner idea that takes under half an hour', 'Needs a dinner idea that takes under half an hour.'],
    ['the intention', 'something else to cook tonight', 'Fears there is something else to cook tonight.'],
    ['nothing', '', cook],
  ])('%s: %s', (_, line, hidden) => {
    expect(tellsHidden(line, hiding(hidden))).toBe(false);
  });

  test('with nothing to hide', () => {
    expect(tellsHidden(cook, hiding())).toBe(false);
  });
});

const word = fc.constantFrom(
  'guest',
  'Cook',
  "don't",
  'the',
  'she',
  'I',
  'notice',
  'eggs',
  'to',
  'be',
  'café',
  'ten',
  'boxes',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ', '. ', '? ')), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''));

function random(happening: string, sentence: string, explicit: string[], implicit: string[]): Situation {
  const items = (kind: 'explicit' | 'implicit', texts: string[]) => texts.map((each) => ({ kind, text: each }));
  const checklist = [...items('explicit', explicit), ...items('implicit', implicit)].map((item, index) => ({
    ...item,
    number: index + 1,
  }));
  return { ...exampleSituation, event: { ...exampleSituation.event, happening, intention: { sentence, checklist } } };
}

test('never fires on what happened, what is wanted and what may be said, whole, in part or one after the other', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(text, { maxLength: 3 }),
      fc.array(text, { maxLength: 3 }),
      fc.nat(30),
      fc.nat(30),
      (happening, sentence, explicit, implicit, from, length) => {
        const situation = random(happening, sentence, explicit, implicit);
        const open = [happening, sentence, ...explicit];
        expect(tellsHidden(open.join('. '), situation)).toBe(false);
        for (const each of open) {
          const part = each.split(' ').slice(from, from + length);
          expect(tellsHidden(part.join(' '), situation)).toBe(false);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('always fires on a hidden item said word for word, unless its words stand in the open', () => {
  const distinct = fc.uniqueArray(fc.constantFrom('guest', 'cook', 'notice', 'eggs', 'café', 'boxes', 'ten', 'lamp'), {
    minLength: 5,
    maxLength: 8,
  });
  fc.assert(
    fc.property(distinct, text, text, (words, before, after) => {
      const line = `${before}. ${words.join(' ')} ${after}`;
      expect(tellsHidden(line, random('Nothing happened.', 'Rest.', [], [`Is ${words.join(' ')}.`]))).toBe(true);
      expect(tellsHidden(words.join(' '), random(words.join(' '), 'Rest.', [], [words.join(' ')]))).toBe(false);
    }),
    { numRuns: 300 },
  );
});
