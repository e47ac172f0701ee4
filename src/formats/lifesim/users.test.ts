import { describe, expect, test } from 'vitest';
import { reportInto, templateRows, userRow } from './fixture.test-helper.ts';
import { templateLookup } from './templates.ts';
import { readUser } from './users.ts';

const dimensions = templateRows.map(({ dimension, template }) => ({ name: dimension, levels: template }));

function read(changes: Record<string, unknown> = {}, withTemplates = true) {
  const faults: string[] = [];
  const user = readUser(userRow(changes), templateLookup(withTemplates ? dimensions : null), reportInto(faults));
  return { ...user, faults };
}

test('a row of the published shape becomes a person, account names left out', () => {
  const { id, person, faults } = read();
  expect(faults).toEqual([]);
  expect(id).toBe(1);
  expect(Object.entries(person.demographics)).toEqual([
    ['gender', 'Female'],
    ['age', 'Young (18-35 years old)'],
    ['race', 'Asian'],
    ['marital', 'Single'],
    ['religious', 'No religion'],
    ['area', 'Cities'],
    ['income', 'Middle Income'],
    ['employment', 'Working now'],
    ['ideology', 'Moderate'],
    ['party', 'Independent'],
  ]);
  expect(person).toMatchObject({
    id: '1',
    bigFive: { openness: 'high', extraversion: 'low', neuroticism: 'middle' },
    traits: ['curious', 'easily distracted.'],
    preferences: [
      { dimension: 'Tidiness', level: 'high', sentence: 'Loves order.' },
      { dimension: 'Sleep', level: 'low', sentence: 'Sleeps any time.' },
    ],
    specialPreference: null,
  });
  expect(JSON.stringify(person)).not.toMatch(/secret/);
});

test('values are free text, keys count in any case, unknown keys are ignored', () => {
  const { person, faults } = read({
    gender: null,
    Gender: 'Agender',
    age: 41,
    race: '',
    party: true,
    hobby: ['chess'],
  });
  expect(faults).toEqual([]);
  expect(person.demographics).toMatchObject({ gender: 'Agender', age: '41', party: 'true' });
  expect(person.demographics).not.toHaveProperty('race');
});

test('someone of whom next to nothing is known is a person', () => {
  const faults: string[] = [];
  const { person } = readUser(
    { user_id: 'a_b_c', bigfive: null, personality: null },
    templateLookup(null),
    reportInto(faults),
  );
  expect(faults).toEqual([]);
  expect(person).toEqual({
    id: 'a_b_c',
    demographics: {},
    bigFive: {},
    traits: [],
    preferences: [],
    specialPreference: null,
  });
});

test.each(['speicial_preference', 'special_preference'])('%s is the special preference', (key) => {
  expect(read({ [key]: 'Never peanuts.' }).person.specialPreference).toBe('Never peanuts.');
});

describe('Big Five', () => {
  test('values and names count in any case; null is not known', () => {
    const bigfive = { OPENNESS: 'HIGH', agreeableness: 'middle', Conscientiousness: 'negative', Neuroticism: null };
    expect(read({ bigfive }).person.bigFive).toEqual({
      openness: 'high',
      agreeableness: 'middle',
      conscientiousness: 'low',
    });
  });

  test('unknown values and names are faults that list what is expected', () => {
    expect(
      read({ bigfive: { Openness: 'very', Humility: 'Positive', 'Openness to Experience': 'low' } }).faults,
    ).toEqual([
      'bigfive["Openness"]: expected Positive, Neutral or Negative (or high, middle, low), got "very"',
      'bigfive["Humility"]: expected one of the traits openness, conscientiousness, extraversion, agreeableness, neuroticism',
    ]);
  });
});

describe('preferences', () => {
  test('the older list of one-key objects and levels in any case are read', () => {
    const { person, faults } = read({
      preferences_value: [{ Tidiness: 'Middle' }, { Sleep: ' LOW ' }],
      preferences: ['a', 'b'],
    });
    expect(faults).toEqual([]);
    expect(person.preferences).toEqual([
      { dimension: 'Tidiness', level: 'middle', sentence: 'a' },
      { dimension: 'Sleep', level: 'low', sentence: 'b' },
    ]);
  });

  test('where the numbers differ the templates give the sentences', () => {
    const { person, faults } = read({ preferences: ['only one'] });
    expect(faults).toEqual([]);
    expect(person.preferences.map(({ sentence }) => sentence)).toEqual(['Loves order.', 'Sleeps any time.']);
  });

  test('a blank sentence is taken from the templates, the others stay', () => {
    expect(read({ preferences: [null, 'mine'] }).person.preferences.map(({ sentence }) => sentence)).toEqual([
      'Loves order.',
      'mine',
    ]);
  });

  test('without templates both are faults', () => {
    expect(read({ preferences: ['only one'] }, false).faults).toEqual([
      'preferences: expected 2 sentences, one for each entry of preferences_value, got 1',
    ]);
    expect(read({ preferences: ['one', ''] }, false).faults).toEqual(['preferences[1]: expected a sentence, got ""']);
  });

  test('sentences without levels would be lost, so they are a fault', () => {
    expect(read({ preferences_value: {} }).faults).toEqual([
      'preferences_value: expected a level for each of the 2 sentences in preferences, got none',
    ]);
  });

  test('unknown dimensions, levels and repeated dimensions are faults', () => {
    const preferences_value = [{ Tidiness: 'high' }, { Tidiness: 'low' }, { Noise: 'low' }, { Sleep: 'often' }, {}];
    expect(read({ preferences_value: preferences_value.slice(0, 4) }).faults).toEqual([
      'preferences_value[1]: expected each dimension once, but this one stands here twice',
      'preferences_value[2]: expected a dimension that the templates know; check its spelling there',
      'preferences_value[3]: expected "high", "middle" or "low", got "often"',
    ]);
    expect(read({ preferences_value }).faults).toEqual([
      'preferences_value[4]: expected an object with one dimension and its level, got an object',
    ]);
    expect(read({ preferences_value: { Noise: 'low' }, preferences: ['x'] }, false).faults).toEqual([]);
  });
});

test('wrong types are faults with their fields', () => {
  const faulty = {
    user_id: 1.5,
    age: ['41'],
    personality: 'curious',
    bigfive: 'open',
    preferences_value: 3,
    preferences: [{}],
  };
  expect(read(faulty).faults).toEqual([
    'user_id: expected text or a whole number of at most 15 digits, got 1.5',
    'age: expected text, a number or a boolean, got a list of 1',
    'personality: expected a list of texts, got "curious"',
    'bigfive: expected an object from trait to Positive, Neutral or Negative, got "open"',
    'preferences_value: expected an object from dimension to level, got 3',
    'preferences[0]: expected text, got an object',
  ]);
});
