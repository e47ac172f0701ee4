import { describe, expect, it } from 'vitest';
import { generatorFor } from '../../random/index.ts';
import type { Narrator } from './narrator.ts';
import { phrasing } from './phrasing.ts';
import { waysToSay } from './say-wish.ts';
import { unmarked } from './spelling.ts';
import { voiceOf } from './voice-of.ts';
import { wishOf } from './wish.ts';

const she: Narrator = { names: ['Marta'], pronoun: 'she' };
const unknown: Narrator = { names: [], pronoun: null };
const he: Narrator = { names: [], pronoun: 'he' };

const cases: readonly [string, Narrator, string][] = [
  [
    'The user wants to find a quiet place to study near the station',
    unknown,
    "I'd like to find a quiet place to study near the station.",
  ],
  ['Wants one quick option nearby.', unknown, "I'm looking for one quick option nearby."],
  ['A quick lunch idea under ten euros', unknown, "I'm looking for a quick lunch idea under ten euros."],
  ['Find out whether the museum is open on Monday', unknown, 'Could you tell me whether the museum is open on Monday?'],
  ['Marta would like a short message to her brother', she, "I'm looking for a short message to my brother."],
  ['Is worried that she has left her keys at home', she, "I'm worried that I have left my keys at home."],
  [
    'Asks for a shopping list in the order of the aisles',
    he,
    "I'm looking for a shopping list in the order of the aisles.",
  ],
  ['Needs to know how to turn down the shift', he, 'Could you tell me how to turn down the shift?'],
  ['They want to prepare themselves for their exam', unknown, "I'd like to prepare myself for my exam."],
  ['Tell him which rail goes where', he, 'Could you tell me which rail goes where?'],
  ['Which of the two suits a small room?', he, 'Which of the two suits a small room?'],
  [
    'Wants to know when she can see her mother, who misses her',
    she,
    'Could you tell me when I can see my mother, who misses me?',
  ],
  ['“Decide whether he can go to school today”', she, "I'd like to decide whether he can go to school today."],
  [
    'User wants to know which products are safe for a baby',
    she,
    'Could you tell me which products are safe for a baby?',
  ],
  [
    "The user wants help wording a note to the user's sister",
    she,
    'Could you help me with wording a note to my sister?',
  ],
  ['The user asks in which order to cook things', he, 'Could you tell me in which order to cook things?'],
  ['Look for any train that arrives before six', he, 'Could you look for any train that arrives before six?'],
  ['Sleep', unknown, "I'm looking for sleep."],
  [
    'Möchte wissen, ob das Museum am Montag geöffnet hat',
    unknown,
    'My question is this: Möchte wissen, ob das Museum am Montag geöffnet hat.',
  ],
];

const nobody = { id: '1', demographics: {}, bigFive: {}, traits: [], preferences: [], specialPreference: null };

/** What `people` different people would say. */
function said(description: string, narrator: Narrator, people = 80): string[] {
  const numbers = Array.from({ length: people }, (_, number) => number);
  return numbers.flatMap((number) => {
    const voice = voiceOf(nobody, generatorFor(number, 'voice'));
    return waysToSay(wishOf(description, narrator), phrasing(voice, {}, '', generatorFor(number, 'words'))).map(
      unmarked,
    );
  });
}

const odd: readonly [string, string, string][] = [
  ['了解如何照顾生病的猫', 'foreign', '了解如何照顾生病的猫'],
  ['wants her to stop calling at 3 a.m.', 'statement', "I'd like her to stop calling at 3 a.m"],
  ['Getting the boiler fixed before winter', 'thing', 'getting the boiler fixed before winter'],
  ['FIX THE WIFI NOW', 'deed', 'fix the wifi now'],
  ["user's cat won't eat", 'statement', "My cat won't eat"],
  ['Should I sell the car?', 'question', 'Should I sell the car?'],
  ['Categorise receipts by month', 'deed', 'categorise receipts by month'],
  [
    'Understand a letter that says that he owes 1,250 euros',
    'deed',
    'understand a letter that says that I owe 1,250 euros',
  ],
];

it.each(odd)('“%s” is a %s', (description, kind, text) => {
  expect(wishOf(description, he)).toEqual({ kind, text });
});

describe('wishOf and waysToSay', () => {
  it.each(cases)('turns “%s” into talk', (description, narrator, spoken) => {
    expect(said(description, narrator)).toContain(spoken);
  });

  it('has something to say for nothing, and cuts the endless', () => {
    for (const text of ['', '...', '?!', '—']) {
      expect(wishOf(text, unknown).kind).toBe('nothing');
      for (const way of said(text, unknown, 5)) expect(way).toMatch(/\w{3}/);
    }
    for (const way of said('wants to walk on and on '.repeat(30), unknown, 5)) expect(way.length).toBeLessThan(300);
  });

  it('is put differently by different people', () => {
    const firsts = Array.from({ length: 60 }, (_, number) => {
      const voice = voiceOf(nobody, generatorFor(number, 'voice'));
      return waysToSay(wishOf('A quick lunch idea', unknown), phrasing(voice, {}, '', generatorFor(1, 'words')))[0]!;
    });
    expect(new Set(firsts).size).toBeGreaterThan(30);
  });
});
