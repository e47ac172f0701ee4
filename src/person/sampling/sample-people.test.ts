import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../errors/index.ts';
import { canonicalHash } from '../../files/index.ts';
import { findContradictions } from '../agreement/find-contradictions.ts';
import { describePerson } from '../describe-person.ts';
import { speakingStyleOf } from '../making/speaking-style-of.ts';
import { readMaterials } from '../materials/read-materials.ts';
import type { Level, Person } from '../person.ts';
import type { SampledPerson } from '../sampled-person.ts';
import { wantsHash, withStyle } from '../with-style.ts';
import { anyPeople, readPeoplePlan, type PeoplePlan } from './plan.ts';
import { samplingReportText } from './report.ts';
import { samplePeople } from './sample-people.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-people-'));
afterAll(() => rmSync(folder, { recursive: true }));

function planOf(text: string): PeoplePlan {
  const path = join(folder, 'people.yaml');
  writeFileSync(path, text);
  return readPeoplePlan(path);
}

const many = samplePeople({ plan: readPeoplePlan(), count: 2000, seed: 7 });
const people: SampledPerson[] = [...many.people];
const materials = readMaterials();

describe('two thousand people of the default plan', () => {
  test('contradict themselves nowhere', () => {
    const found = people.flatMap((person) =>
      findContradictions(person).map(({ rule, says }) => `${person.id}: ${rule}: ${says}`),
    );
    expect(found).toEqual([]);
  });

  test('are spread as planned', () => {
    expect(many.report.weightedDeviation).toBeLessThan(1e-6);
    expect(many.report.takenDeviation).toBeLessThan(0.01);
    expect(many.report.effectiveSampleSize).toBeGreaterThan(many.report.candidates * 0.7);
    for (const { name } of materials.dimensions) {
      const levels = people.flatMap(({ preferences }) => preferences.filter(({ dimension }) => dimension === name));
      for (const level of ['low', 'middle', 'high'] as Level[]) {
        const share = levels.filter((each) => each.level === level).length / levels.length;
        expect(Math.abs(share - 1 / 3)).toBeLessThan(0.01);
      }
    }
  });

  test('talk in all manners and have a goal in each of the eight domains', () => {
    expect(new Set(people.map(({ style }) => style.name)).size).toBe(materials.styles.length);
    expect(Object.keys(materials.goals)).toHaveLength(8);
    for (const person of people) expect(Object.keys(person.goals)).toEqual(Object.keys(materials.goals));
  });

  test('are different people', () => {
    expect(new Set(people.map(({ id }) => id)).size).toBe(2000);
    expect(new Set(people.map(describePerson)).size).toBe(2000);
    expect(new Set(people.map(({ routine }) => canonicalHash(routine))).size).toBeGreaterThan(1950);
    expect(new Set(people.map(({ rubric }) => canonicalHash(rubric))).size).toBeGreaterThan(1950);
    expect(new Set(people.map(({ facts }) => facts.culture)).size).toBe(materials.cultures.length);
  });

  test('lean as their characters do', () => {
    const share = (trait: Level) => {
      const asked = people.filter(({ bigFive }) => bigFive.extraversion === trait);
      const answers = asked.flatMap(({ preferences }) =>
        preferences.filter(({ dimension }) => dimension === 'Large company'),
      );
      return answers.filter(({ level }) => level === 'high').length / answers.length;
    };
    expect(share('high')).toBeGreaterThan(share('low') + 0.1);
  });

  test('want the same in any manner of talking', () => {
    for (const person of people.slice(0, 50)) {
      const hashes = materials.styles.map((style) => wantsHash(withStyle(person, speakingStyleOf(style))));
      expect(new Set([wantsHash(person), ...hashes]).size).toBe(1);
    }
    expect(wantsHash({ ...people[0]!, goals: { dining: 'Other.' } })).not.toBe(wantsHash(people[0]!));
  });
});

test('equal options give equal people, another seed others; people can be gone through again', () => {
  const hash = (seed: number) => canonicalHash([...samplePeople({ plan: readPeoplePlan(), count: 20, seed }).people]);
  expect(hash(3)).toBe(hash(3));
  expect(hash(3)).not.toBe(hash(4));
  expect([...many.people].slice(0, 3)).toEqual(people.slice(0, 3));
});

test('the first person made from seed 1 is the same on every machine', () => {
  const [first] = samplePeople({ plan: readPeoplePlan(), count: 1, seed: 1 }).people;
  expect(canonicalHash(first, 16)).toMatchInlineSnapshot(`"38628247aad65359"`);
});

test('counts are met person by person, strata by largest remainders', () => {
  const plan = planOf(`
demographics:
  gender: { counts: { female: 17, male: 12, nonbinary: 1 } }
  age: { counts: { young: 10, elderly: 20 } }
  region: { Europe: 1, East Asia: 1 }
strata: [region]
`);
  const { report, people } = samplePeople({ plan, count: 30, seed: 2 });
  const drawn = [...people];
  expect(report.unmet).toEqual([]);
  expect(report.strata).toEqual([
    { stratum: 'East Asia', people: 15 },
    { stratum: 'Europe', people: 15 },
  ]);
  expect(drawn.filter(({ facts }) => facts.gender === 'female')).toHaveLength(17);
  expect(drawn.filter(({ facts }) => facts.age > 65)).toHaveLength(20);
  expect(drawn.filter(({ facts }) => facts.region === 'Europe')).toHaveLength(15);
});

test('keep and filter; filter wins', () => {
  const plan = planOf(
    'keep:\n  - { employment: [student, working] }\nfilter:\n  - { employment: Working, gender: male }\n',
  );
  const { people, report } = samplePeople({ plan, count: 40, seed: 1 });
  for (const { facts } of people) {
    expect(['student', 'working']).toContain(facts.employment.kind);
    expect(facts.employment.kind === 'working' && facts.gender === 'male').toBe(false);
  }
  expect(report.leftOut).toBeGreaterThan(0);
});

describe('faults are named', () => {
  const sampled = (text: string, count = 10) => samplePeople({ plan: planOf(text), count, seed: 1 });

  test.each([
    [
      'a category of nobody',
      'demographics: { region: { Europe: 1, Atlantis: 1 } }',
      'demographics.region["Atlantis"]: nobody is in',
    ],
    ['a column of nobody', 'demographics: { shoe: { big: 1 } }', 'demographics.shoe: nobody has the column "shoe"'],
    ['strata of nobody', 'strata: [shoe]', 'strata[0]: nobody has the column "shoe"'],
    ['a rule about nobody', 'keep: [{ shoe: big }]', 'keep[0].shoe: nobody has the column "shoe"'],
    [
      'counts that do not add up',
      'demographics: { gender: { counts: { female: 3 } } }',
      'the counts add up to 3, but 10 people',
    ],
    ['an unknown dimension', 'preferences: { dimensions: { Whistling: { low: 1 } } }', 'there is no such dimension'],
    ['an unknown manner', 'styles: { yodelling: 1 }', 'expected one of plain'],
    ['an unknown setting', 'demografics: {}', 'people.yaml:1: demografics: there is no such setting'],
    ['a negative share', 'demographics:\n  gender: { female: -1 }', 'people.yaml:2'],
    ['a margin of nothing', 'styles: { plain: 0 }', 'at least one category above 0'],
  ])('%s', (_, text, problem) => {
    expect(() => sampled(text)).toThrow(InputError);
    expect(() => sampled(text)).toThrow(problem);
  });

  test('too few people', () => {
    expect(() => sampled('keep:\n  - { employment: astronaut }')).toThrow(UsageError);
    expect(() => sampled('{}', 0)).toThrow('at least 1');
    expect(() => samplePeople({ plan: planOf('{}'), count: 3, seed: 1, pool: [stranger(1), stranger(2)] })).toThrow(
      /only 2 pass/,
    );
  });
});

function stranger(number: number): Person {
  const level: Level = number % 3 === 0 ? 'high' : 'low';
  return {
    id: `u${number}`,
    demographics: {
      gender: number % 4 === 0 ? 'Male' : 'Female',
      age: 'Youth (18-35 years old)',
      employment: 'Student',
      area: 'a street in Lagos, Nigeria',
    },
    bigFive: { openness: 'high' },
    traits: [],
    preferences: [{ dimension: 'Joking', level, sentence: 'Own words.' }],
    specialPreference: null,
  };
}

describe('a pool', () => {
  const pool = Array.from({ length: 60 }, (_, index) => stranger(index));
  const plan = planOf(
    'demographics: { gender: { male: 1, female: 1 } }\npreferences: { dimensions: { Joking: { low: 1, high: 1 } } }',
  );
  const { people, report } = samplePeople({ plan, count: 20, seed: 5, pool });
  const drawn = [...people];

  test('gives each person at most once, with ids, texts and preferences as they are', () => {
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(20);
    for (const person of drawn) {
      const own = pool.find(({ id }) => id === person.id)!;
      expect(person.preferences).toEqual(own.preferences);
      expect(person.demographics).toMatchObject(own.demographics);
      expect(person.bigFive).toEqual(own.bigFive);
    }
  });

  test('is weighted as planned', () => {
    expect(drawn.filter(({ demographics }) => demographics['gender'] === 'Male')).toHaveLength(10);
    expect(drawn.filter(({ preferences }) => preferences[0]!.level === 'high')).toHaveLength(10);
    expect(report.effectiveSampleSize).toBeLessThan(60);
  });

  test('what people lack is made up in agreement with what is known', () => {
    for (const { facts, routine, rubric, name } of drawn) {
      expect(facts).toMatchObject({ country: 'Nigeria', employment: { kind: 'student' } });
      expect(facts.age).toBeLessThanOrEqual(35);
      expect(routine.days.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === 'study')).toBe(true);
      expect(rubric.receptive.length).toBeGreaterThan(0);
      expect(name.full).toContain(name.given);
    }
  });

  test('can be planned in the words of made-up people, and taken whole without a plan', () => {
    const aged = planOf('demographics: { age: { young: 1 }, employment: { student: 1 } }');
    expect([...samplePeople({ plan: aged, count: 5, seed: 1, pool }).people]).toHaveLength(5);
    const all = [...samplePeople({ plan: anyPeople, count: 60, seed: 1, pool }).people].map(({ id }) => id);
    expect(all).toEqual(pool.map(({ id }) => id));
  });

  test('missing preferences count as middle where the plan says so, as in LifeSim', () => {
    const mixed = [...pool, { ...stranger(90), preferences: [] }];
    const asMiddle = planOf('preferences: { missing: middle, dimensions: { Joking: { low: 1, middle: 1, high: 1 } } }');
    const { report } = samplePeople({ plan: asMiddle, count: 3, seed: 1, pool: mixed });
    expect(report.weights[60]).toBeCloseTo(1 / 3, 6);
    const leftOut = planOf('preferences: { dimensions: { Joking: { low: 1, middle: 1, high: 1 } } }');
    expect(() => samplePeople({ plan: leftOut, count: 3, seed: 1, pool: mixed })).toThrow('["middle"]: nobody is in');
  });
});

test('the report can be printed', () => {
  const text = samplingReportText(many.report);
  expect(text).toMatch(
    /^2000 people taken of 6000 candidates\.\nWeights: effective sample size \d+\.\d of 6000; \d+ passes\./,
  );
  expect(text).toContain('gender, 2000 people: female 49.5 % (planned 49.5 %)');
});
