import { describe, expect, test } from 'vitest';
import type { Person } from '../../person/index.ts';
import { preferenceText, profileText, type ProfilePart } from './profile-text.ts';

const person: Person = {
  id: '7',
  demographics: {
    gender: 'Female',
    age: 'Youth (18-35 years old)',
    race: 'Asian Alone',
    marital: 'Never married',
    religious: 'Hinduism',
    area: 'Small towns',
    income: 'Middle Income',
    employment: 'Student',
    ideology: 'Moderate',
    party: 'Independent',
  },
  bigFive: { openness: 'high' },
  traits: ['curious', 'Likes order.'],
  preferences: [
    { dimension: 'pace', level: 'low', sentence: 'Takes things slowly.' },
    { dimension: 'tone', level: 'high', sentence: 'Wants warm words.' },
  ],
  specialPreference: 'No peanuts.',
};

/** Worked by hand from LifeSim's rules: order, separators and wording of the parts; stored full stops are kept. */
describe('profile text', () => {
  test('of somebody of whom everything is known', () => {
    expect(profileText(person)).toBe(
      "Female, Youth (18-35 years old), Asian Alone, Never married, user's religion is Hinduism, usually resides in Small towns. " +
        'the income level is Middle Income, Student. ' +
        'Personality traits include: curious、Likes order.. ' +
        'Preferences expressed in daily life and interactions include: Takes things slowly. Wants warm words.',
    );
  });

  test('"No religion" has words of its own, in exactly this spelling', () => {
    const religious = (value: string) =>
      profileText({ ...person, demographics: { religious: value }, traits: [], preferences: [] });
    expect(religious('No religion')).toBe('no religious affiliation');
    expect(religious('no religion')).toBe("user's religion is no religion");
  });

  test('empty values and parts are dropped', () => {
    const bare: Person = { ...person, demographics: {}, traits: [], preferences: [] };
    expect(profileText(bare)).toBe('');
    expect(profileText({ ...bare, demographics: { gender: '', employment: 'Working now' } })).toBe('Working now');
    expect(profileText({ ...bare, traits: ['calm'] })).toBe('Personality traits include: calm');
  });

  test('parts can be left out', () => {
    const all: ProfilePart[] = ['gender', 'age', 'race', 'marital', 'religious', 'area', 'income', 'employment'];
    expect(profileText(person, [...all, 'preferences'])).toBe('Personality traits include: curious、Likes order.');
    expect(profileText(person, ['personality', 'preferences', 'income', 'area', 'religious'])).toBe(
      'Female, Youth (18-35 years old), Asian Alone, Never married. Student',
    );
  });
});

test('preference text: a template sentence and a line end for each', () => {
  const dimensions = [
    { name: 'pace', levels: { low: 'Slow.', middle: 'Even.', high: 'Fast.' } },
    { name: 'tone', levels: { low: 'Dry.', middle: 'Plain.', high: 'Warm.' } },
  ];
  const standing = [
    { dimension: 'tone', level: 'middle' as const },
    { dimension: 'pace', level: 'high' as const },
  ];
  expect(preferenceText(standing, dimensions)).toBe('Plain.\nFast.\n');
  expect(preferenceText([], dimensions)).toBe('');
  expect(() => preferenceText([{ dimension: 'salt', level: 'low' }], dimensions)).toThrow('no template for "salt"');
});
