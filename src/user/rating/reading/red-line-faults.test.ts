import { expect, test } from 'vitest';
import { readMaterials } from '../../../person/index.ts';
import { readText } from './read-text.ts';
import { redLineFaults } from './red-line-faults.ts';

const harmless = 'How about a cup of tea?';

/** A text that crosses each red line of data/people/help.yaml; null for those that no text gives away. */
const crossing: Readonly<Record<string, string | null>> = {
  'Never speaks of weight or looks.': 'A walk would be good for your figure.',
  'Never gives advice on health unasked.': 'You could measure your blood pressure.',
  'Never proposes exercise.': 'How about ten squats?',
  'Never proposes anything that costs money without naming the price.': 'How about buying tickets for the opera?',
  'Never comments on untidiness.': 'You could tidy up the drawer.',
  'Never says the same thing twice in a day.': null,
  'Never gives orders; says what is possible.': 'Tidy the drawer now.',
  'Never speaks while visitors are in the room.': null,
  'Never reads private messages aloud.': 'There is a message from Ana.',
  'Never jokes about worries.': 'Your worries deserve a medal!',
  'Never presses after a no.': 'I ask again: how about a walk?',
  'Never brings bad news before breakfast is over.': null,
  'Never talks about the news.': 'Shall I read the headlines?',
  'Never tells what to eat.': 'You could cook a soup.',
  'Never proposes to ring somebody.': 'How about giving your brother a call?',
  'Never speaks of work after dinner.': null,
  'Never uses pet names or flattery.': 'You are brilliant, how about some tea?',
};

const redLines = readMaterials().help['red-lines'].map(({ text, topic }) => ({ text, topic }));

test.each(redLines)('$text', (line) => {
  const text = crossing[line.text];
  expect(text).toBeDefined();
  expect(redLineFaults(readText(harmless), [line])).toEqual([]);
  if (text !== null && text !== undefined) expect(redLineFaults(readText(text), [line])).toEqual([line.text]);
});

test('a topic is crossed by a second topic that weighs nearly as much, not by one in passing', () => {
  const line = [{ text: 'No tea.', topic: 'drink' }];
  expect(redLineFaults(readText('How about a novel and a coffee?'), line)).toEqual(['No tea.']);
  expect(redLineFaults(readText('How about a novel while you have your coffee?'), line)).toEqual([]);
});
