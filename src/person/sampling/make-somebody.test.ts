import { expect, test } from 'vitest';
import { findContradictions } from '../agreement/find-contradictions.ts';
import { readMaterials } from '../materials/read-materials.ts';
import { makeSomebody } from './make-somebody.ts';

const materials = readMaterials();

test('wishes come true, whatever the seed, and nothing contradicts them', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const wishes = { gender: 'male', age: 18 + seed, culture: 'italian', place: 'a village above Lake Orta' } as const;
    const person = makeSomebody({ id: '1', seed, wishes, materials });
    expect(person.facts).toMatchObject(wishes);
    expect(person.facts.country).toBe('Italy');
    expect(findContradictions(person)).toEqual([]);
    expect(person.preferences.length).toBeGreaterThanOrEqual(10);
  }
});

test('without wishes people are of many kinds; an equal seed gives an equal person', () => {
  const people = Array.from({ length: 60 }, (_, seed) => makeSomebody({ id: '1', seed, materials }));
  expect(new Set(people.map(({ facts }) => facts.culture)).size).toBeGreaterThan(15);
  expect(new Set(people.map(({ facts }) => facts.gender)).size).toBeGreaterThan(1);
  expect(new Set(people.map(({ name, facts }) => `${name.full} ${facts.age}`)).size).toBeGreaterThan(57);
  expect(makeSomebody({ id: '1', seed: 7, materials })).toEqual(people[7]);
});

test('an unknown place is refused by name', () => {
  expect(() => makeSomebody({ id: '1', seed: 1, wishes: { place: 'Atlantis' }, materials })).toThrow('"Atlantis"');
});
