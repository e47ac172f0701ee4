import { expect, test } from 'vitest';
import { describePerson, levelIndex } from './describe-person.ts';
import { bigFiveTraits, type Level, levels, type Person } from './person.ts';

const nobody: Person = { id: '1', demographics: {}, bigFive: {}, traits: [], preferences: [], specialPreference: null };

test('all that is known is said, in a fixed order', () => {
  const person: Person = {
    id: '1',
    demographics: { gender: 'female', marital: 'single', area: 'Leeds' },
    bigFive: { neuroticism: 'low', openness: 'high' },
    traits: ['curious', 'frugal'],
    preferences: [
      { dimension: 'pace', level: 'low', sentence: 'I like it slow.' },
      { dimension: 'tone', level: 'high', sentence: 'Be warm.' },
    ],
    specialPreference: 'No peanuts.',
  };
  expect(describePerson(person)).toBe(
    [
      'Facts: gender: female; marital status: single; lives in: Leeds.',
      'Character: is curious and likes new ideas; is calm under pressure.',
      'Traits: curious, frugal.',
      'Likes and dislikes:\n- I like it slow.\n- Be warm.',
      'Cares strongly about this: No peanuts.',
    ].join('\n'),
  );
});

test('what is not known is left out', () => {
  expect(describePerson(nobody)).toBe('Nothing is known about this person.');
  expect(describePerson({ ...nobody, traits: ['calm'] })).toBe('Traits: calm.');
});

test('each low or high trait has words of its own; a middle one is not worth a word', () => {
  const text = (trait: string, level: Level) => describePerson({ ...nobody, bigFive: { [trait]: level } });
  const marked = bigFiveTraits.flatMap((trait) => [text(trait, 'low'), text(trait, 'high')]);
  expect(new Set(marked).size).toBe(10);
  for (const trait of bigFiveTraits) expect(text(trait, 'middle')).toBe(describePerson(nobody));
});

test('no full stop is doubled where the data brought its own', () => {
  const person: Person = { ...nobody, demographics: { area: 'St. Ives.' }, traits: ['curious', 'likes cooking.'] };
  expect(describePerson(person)).toBe('Facts: lives in: St. Ives.\nTraits: curious, likes cooking.');
});

test('levels stand in their order', () => {
  expect(levels.map(levelIndex)).toEqual([0, 1, 2]);
});
