import { expect, it } from 'vitest';
import { openingOn } from './opening.ts';
import { quotesHidden } from './quotes-hidden.ts';
import { request } from './told.test-helper.ts';

const texts = `
Find out whether the ferry still runs on the last Sunday of October
A list of questions to put to the plumber before he starts
Wants to know how to keep basil alive on a north-facing balcony
The user would like a short message to the landlord about the broken intercom
The user asks which of the two winter coats is warmer in the wind
The user wants suggestions for games that two children can play in a tent
The user needs a plan for clearing the cellar before the end of May
Explain what the letter from the tax office means
Is worried that the neighbours will hear the sewing machine at night
Hopes not to be taken for a beginner by the other rowers
Wants to be told that it is not too late to learn the accordion
The user does not want to owe her cousin another favour
Has only twenty minutes before the shop closes
Would rather not speak about the divorce in front of the children
Misses the bakery that used to be below her window
The user feels guilty about having forgotten his aunt's birthday twice
Must not spend more than eighty euros on the whole weekend
Is ashamed of how little she knows about her own pension
The user fears that the choir will choose somebody younger
Needs a quiet corner to read through the contract in peace
Keep his father from climbing the ladder again
To see the sea once more with both of his sons
Not have to explain the scar to strangers at the pool
Where can she leave the bicycle overnight?
The user wonders if one mistake could cost him the apprenticeship
Some recognition for the nights at the bedside
User wants his grandmother to decide about the piano herself
Cannot bear to throw away the letters that her sister sent from Chile
The user suspects that the garage has charged him for parts that were never fitted
Be spoken to as somebody who understands engines
`
  .trim()
  .split('\n');

it('names items in grammatical words of its own', () => {
  const openings = texts.map((text, at) => {
    const asked = request([[at < 8 ? 'explicit' : 'implicit', text]], []);
    const opening = openingOn(asked.told.checklist[0]!, asked, '', 14);
    expect(quotesHidden(opening, asked), opening).toBe(false);
    return opening;
  });
  expect(openings).toMatchInlineSnapshot(`
    [
      "As to whether this ferry still runs,",
      "For some questions to put to this plumber before he starts,",
      "As to ways to keep basil alive,",
      "For a short note to this landlord about this broken intercom,",
      "As to which of these two winter coats is in fact warmer,",
      "For ideas for games that 2 children could play in a tent,",
      "For a plan for clearing this cellar before the close of May,",
      "To explain what this letter from this tax office means,",
      "If you are worried the neighbours would hear this sewing machine at night,",
      "If you hope not to be taken (the rowers and the beginner),",
      "To be told it isn't too late to learn this accordion,",
      "If you do not want to owe your cousin another favour,",
      "If you have only twenty minutes right before the shop closes,",
      "If you would rather not speak (the children and the front),",
      "If you miss this bakery,",
      "If you feel guilty about having forgotten,",
      "If you must not spend (the weekend and eighty euros),",
      "If you are ashamed of how little you know about your own pension,",
      "If you fear the choir will choose someone younger,",
      "For one quiet corner to read,",
      "To keep his own father from climbing this ladder again,",
      "To see this sea again with both of his own sons,",
      "So as not to need to explain this scar to strangers at this pool,",
      "On bicycle overnight and leaving:",
      "As to whether one error could cost him this apprenticeship,",
      "For some recognition for these nights at the bedside,",
      "If you would like his own grandmother to decide about this piano yourself,",
      "If you can't bear to throw away these letters,",
      "If you suspect this garage has in fact charged him for parts,",
      "To be spoken to as someone who understands engines,",
    ]
  `);
});

it('says what the person has said in the words of the person', () => {
  const text = 'The user needs a plan for clearing the cellar before the end of May';
  const asked = request([['explicit', text]], [], 'I need a plan for clearing the cellar before the end of May.');
  expect(openingOn(asked.told.checklist[0]!, asked, '', 14)).toBe(
    'For a plan for clearing the cellar before the end of May,',
  );
});

it('opens in another way when it has opened so before', () => {
  const asked = request([['implicit', 'Wants to stay on good terms with her brother']], []);
  const [item] = asked.told.checklist;
  const first = openingOn(item!, asked, '', 14);
  expect(openingOn(item!, asked, `${first} ring him.`, 14)).not.toBe(first);
});
