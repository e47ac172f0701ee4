import { expect, test } from 'vitest';
import type { FilledDesire, Gender } from '../desires/index.ts';
import { refinementComplaint } from './refinement-complaint.ts';

const draft: FilledDesire = {
  event: 'The soup of Marta boiled over.',
  intent: 'Save the soup.',
  explicit: ['Asks how to clean a burner.'],
  implicit: ['Would rather laugh.', 'Hopes to find a lid.'],
};

const told: FilledDesire = {
  event: 'Marta turned away from the stove and the soup boiled over her clean burner.',
  intent: 'Save what is left of the soup.',
  explicit: ['Asks how to clean a burner.', 'Wants to know whether the soup can be saved.'],
  implicit: ['Would rather not begin the evening with an apology.', 'Hopes that the guests are late.'],
};

function complaint(
  changes: Partial<FilledDesire>,
  about: { gender?: Gender; draft?: FilledDesire } = {},
  reask = 0,
): string | null {
  const found = refinementComplaint(
    { ...told, ...changes },
    { draft, name: 'Marta', gender: 'female', ...about },
    reask,
  );
  return found?.message ?? null;
}

test('nothing is wrong with a sound event', () => {
  expect(complaint({})).toBeNull();
});

test.each([
  ['braces', { event: 'Marta lost {object}.' }],
  ['brackets', { intent: 'Ring [name].' }],
  ['a name with a number', { explicit: ['Asks what NAME_1 likes.'] }],
  ['a name in capitals', { implicit: ['Would rather ring FRIEND_NAME.', 'Hopes.'] }],
  ['a line to be filled in', { event: 'Marta waits for ____ at her door.' }],
] as const)('%s are a blank to be filled in, however often', (_, changes) => {
  for (const reask of [0, 1, 2]) expect(complaint(changes as Partial<FilledDesire>, {}, reask)).toContain('blank');
});

test('an event of more than 120 words is too long, however often', () => {
  const words = (count: number) => ({ event: ['Marta and her soup', ...Array(count - 4).fill('boil')].join(' ') });
  expect(complaint(words(120))).toBeNull();
  for (const reask of [0, 1, 2]) expect(complaint(words(121), {}, reask)).toContain('more than 120 words');
});

const his = 'Marta turned away from the stove and the soup boiled over his clean burner.';

test('another gender’s pronouns are wrong where they can mean nobody else', () => {
  for (const reask of [0, 1, 2]) expect(complaint({ event: his }, {}, reask)).toContain('gender');
  expect(complaint({ event: told.event }, { gender: 'male' })).toContain('gender');
  expect(complaint({ event: his }, { gender: 'male' })).toBeNull();
  expect(complaint({ event: his }, { gender: 'nonbinary' })).toContain('gender');
});

test('they are fine beside the person’s own, and where the draft speaks of somebody of that gender', () => {
  expect(complaint({ event: `${his} She sighed.` })).toBeNull();
  expect(complaint({ event: his }, { draft: { ...draft, event: 'Henrik burnt his soup.' } })).toBeNull();
  expect(complaint({ event: 'Marta saw them, and they saw Marta.' })).toBeNull();
});

test.each([
  ['the same but for the first words', 'Asks how to clean a burner.', 'Hopes to clean a burner.', true],
  ['the same in other letters', 'Asks for a quiet evening.', 'Would rather a QUIET evening!', true],
  [
    'one inside the other',
    'Wants to know how to save soup for six guests.',
    'Hopes to save soup for six guests tonight.',
    true,
  ],
  ['a word in common', 'Asks about soup.', 'Would rather eat soup.', false],
])('an implicit wish that is explicit already, %s', (_, open, hidden, repeated) => {
  const changes = { explicit: [open], implicit: [hidden, 'Hopes that the guests are late.'] };
  if (repeated) expect(complaint(changes)).toContain('"implicit"');
  else expect(complaint(changes)).toBeNull();
  expect(complaint(changes, {}, 1)).toBeNull();
});

test('an event that never names the person is complained about once', () => {
  expect(complaint({ event: 'The soup boiled over her burner.' })).toContain('never names');
  expect(complaint({ event: 'The soup boiled over her burner.' }, {}, 1)).toBeNull();
});
