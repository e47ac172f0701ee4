import { describe, expect, test } from 'vitest';
import { dialogueScene, profileText } from './texts.ts';

describe('profileText', () => {
  test('renders facts, standing, traits and preferences as the reference does, double full stops included', () => {
    const row = {
      user_id: 1,
      gender: 'Female',
      age: 'Youth (18-35 years old)',
      race: 'Others',
      marital: 'Married',
      religious: 'Islam',
      area: 'Cities',
      income: 'Low Income',
      employment: 'Student',
      bigfive: { Openness: 'Positive' },
      ideology: 'Moderate',
      personality: ['calm', 'curious.'],
      preferences: ['Loves order.', 'Sleeps late.'],
    };
    expect(profileText(row)).toBe(
      "Female, Youth (18-35 years old), Others, Married, user's religion is Islam, usually resides in Cities. " +
        'the income level is Low Income, Student. Personality traits include: calm、curious.. ' +
        'Preferences expressed in daily life and interactions include: Loves order. Sleeps late.',
    );
  });

  test('no religion has its own words, and what is missing or empty is left out with its part', () => {
    expect(profileText({ religious: 'No religion', gender: '', personality: [], preferences: null })).toBe(
      'no religious affiliation',
    );
    expect(profileText({ employment: 'Working now', personality: ['kind'] })).toBe(
      'Working now. Personality traits include: kind',
    );
    expect(profileText({})).toBe('');
  });
});

describe('dialogueScene', () => {
  test('has three lines, the word None for what is missing, and the description of a weather object', () => {
    const time = '2012-05-03 12:20:10, Thursday';
    expect(dialogueScene({ time, location: 'Park', weather: { description: 'Rain.' } })).toBe(
      `The time is ${time}\nThe location is Park\nThe weather condition is Rain.`,
    );
    expect(dialogueScene({ time, location: 'Park', weather: null })).toMatch(/The weather condition is None$/);
  });
});
