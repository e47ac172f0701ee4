import { describe, expect, it } from 'vitest';
import { generatorFor } from '../../random/index.ts';
import type { Narrator } from './narrator.ts';
import { waysToSay } from './say-wish.ts';
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
  ["The user wants help wording a note to the user's sister", she, "I'm looking for wording a note to my sister."],
  ['The user asks in which order to cook things', he, 'Could you tell me in which order to cook things?'],
  ['Look for any train that arrives before six', he, 'Could you look for any train that arrives before six?'],
  ['Sleep', unknown, "I'm looking for sleep."],
  [
    'Möchte wissen, ob das Museum am Montag geöffnet hat',
    unknown,
    'My question is this: Möchte wissen, ob das Museum am Montag geöffnet hat.',
  ],
];

describe('wishOf and waysToSay', () => {
  it.each(cases)('turns “%s” into talk', (description, narrator, spoken) => {
    expect(waysToSay(wishOf(description, narrator), generatorFor(1, 'x'))).toContain(spoken);
  });

  it('has something to say for nothing, and cuts the endless', () => {
    for (const text of ['', '...', '?!', '—']) {
      expect(wishOf(text, unknown).kind).toBe('nothing');
      expect(waysToSay(wishOf(text, unknown), generatorFor(1, 'x'))[0]).toMatch(/\w{3}/);
    }
    expect(
      waysToSay(wishOf('wants to walk on and on '.repeat(30), unknown), generatorFor(1, 'x'))[0]!.length,
    ).toBeLessThan(280);
  });
});
