import type { Person } from '../person.ts';
import { readMaterials } from '../materials/read-materials.ts';
import { anyPeople } from '../sampling/plan.ts';
import { samplePeople } from '../sampling/sample-people.ts';
import { expect, test } from 'vitest';
import { agesOf, candidateOfPerson, knownPerson } from './known-person.ts';
import { fillSlots } from './fill-slots.ts';

test.each([
  ['Youth (18-35 years old)', [18, 35]],
  ['Middle-aged (36-65 years old)', [36, 65]],
  ['Elderly (over 65 years old)', [66, 90]],
  ['Young (34 years old)', [34, 34]],
  ['51', [51, 51]],
  ['12', [18, 18]],
  ['Elderly', [66, 90]],
  ['unknown', null],
])('ages in %s', (text, ages) => {
  expect(agesOf(text)).toEqual(ages);
});

test('texts are read as far as they can be, the rest stays text', () => {
  const person = {
    id: '1',
    demographics: {
      gender: 'Male',
      age: 'Elderly (72 years old)',
      marital: 'Widowed, two grown sons',
      religious: 'Buddhism',
      employment: 'Retired postman',
      income: 'Low Income',
      area: 'Small towns',
    },
    bigFive: {},
    traits: [],
    preferences: [{ dimension: 'Joking', level: 'low' as const, sentence: '' }],
    specialPreference: null,
  };
  expect(knownPerson(person).facts).toEqual({
    gender: 'male',
    ages: [72, 72],
    marital: 'widowed',
    religion: 'Buddhism',
    employment: { kind: 'retired', title: 'Retired postman' },
    income: 'low',
    place: 'Small towns',
  });
  expect(candidateOfPerson(person)).toEqual({
    demographics: {
      gender: 'male',
      age: 'elderly',
      marital: 'widowed',
      religion: 'buddhism',
      employment: 'retired',
      income: 'low',
      area: 'small towns',
    },
    bigFive: {},
    preferences: { Joking: 'low' },
    style: null,
  });
});

test('slots agree with gender; a slot without a word is an error', () => {
  const text = 'keep {their} temper, as {they} {have} promised {themself} with {partner}';
  expect(fillSlots(text, 'female', { partner: 'Jo' })).toBe('keep her temper, as she has promised herself with Jo');
  expect(fillSlots(text, 'nonbinary', { partner: 'Jo' })).toBe(
    'keep their temper, as they have promised themself with Jo',
  );
  expect(() => fillSlots(text, 'male', {})).toThrow('nothing is there for {partner}');
});

test("LifeSim's own words decide where somebody comes from and lives", () => {
  const person = (facts: Record<string, string>, id: string): Person => ({
    id,
    demographics: facts,
    bigFive: {},
    traits: [],
    preferences: [],
    specialPreference: null,
  });
  const pool = Array.from({ length: 12 }, (_, at) =>
    person(
      at % 2 === 0
        ? { race: 'Black Alone', area: 'Cities', employment: 'Never worked' }
        : { race: 'White Alone', area: 'Small towns', employment: 'Working now' },
      String(at),
    ),
  );
  const people = [...samplePeople({ plan: anyPeople, count: 12, seed: 1, pool }).people];
  const races = new Map(readMaterials().cultures.map(({ id, races: shares }) => [id, Object.keys(shares)]));
  for (const { facts } of people) {
    const black = facts.race === 'Black Alone';
    expect(races.get(facts.culture)).toContain(black ? 'Black' : 'White');
    expect(facts.setting).toBe(black ? 'city' : 'small town');
    expect(facts.employment.kind).toBe(black ? 'unemployed' : 'working');
  }
});
