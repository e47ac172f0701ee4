import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../random/index.ts';
import { ageInWords, kinOf } from './cast.ts';
import { exampleDesire, exampleScene, exampleSubject, wholeCast } from './desires.test-data.ts';
import { fillDesire, rolesIn, textsOf } from './fill-desire.ts';
import { bundledDesireFiles, genders, readDesires, weekdays, type Gender } from './index.ts';

const pool = readDesires(bundledDesireFiles());

function filled(event: string, gender: Gender = 'female', changes = {}) {
  const desire = exampleDesire({ event, ...changes });
  const subject = exampleSubject({ gender });
  return fillDesire({ desire, pool, subject, scene: exampleScene, draw: generatorFor(1, 'test') }).event;
}

describe('a text', () => {
  test.each([
    ['female', 'Wei asks. She says that her bag is hers; she was here herself.'],
    ['male', 'Wei asks. He says that his bag is his; he was here himself.'],
    ['nonbinary', 'Wei asks. They say that their bag is theirs; they were here themself.'],
  ] as const)('agrees with a person who is %s', (gender, told) => {
    const text = '{name} asks. {they} {says|say} that {their} bag is {theirs}; {they} {was|were} here {themself}.';
    expect(filled(text, gender)).toBe(told);
  });

  test('a verb follows the last {they}, of whomever it is', () => {
    const text = '{they} {waits|wait} until {child.they} {sleeps|sleep} and {partner} calls, then {reads|read}.';
    const subject = exampleSubject({ gender: 'nonbinary', cast: wholeCast('male') });
    const { event } = fillDesire({
      desire: exampleDesire({ event: text }),
      pool,
      subject,
      scene: exampleScene,
      draw: generatorFor(1),
    });
    expect(event).toBe('They wait until he sleeps and Ilse calls, then reads.');
  });

  test('names the cast, the scene and the days around it', () => {
    expect(filled('{elder.kin} {elder}, {child.kin} {child}, {child.age}, {friend.kin} {friend}')).toBe(
      'Grandmother Nan, daughter Oyu, six years old, friend Jun',
    );
    expect(filled('{yesterday}, {weekday}, {tomorrow}, {season}, {daypart} at {place}')).toBe(
      'Saturday, Sunday, Monday, winter, evening at the Harbour Market',
    );
  });

  test('has a capital where a slot begins a sentence, and none after a question that is reported', () => {
    expect(filled('"Why?" {they} asked. {dish} burnt. "{they} left." {they} ran.', 'male', slots)).toBe(
      '"Why?" he asked. Bean stew burnt. "He left." He ran.',
    );
  });

  test('has the same words for the same slot, and cases as a whole', () => {
    const desire = exampleDesire({
      event: '{drink} {cup}',
      intent: '{drink}',
      cases: [
        { drink: 'tea', cup: 'a glass' },
        { drink: 'coffee', cup: 'a mug' },
      ],
    });
    const told = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const one = fillDesire({
        desire,
        pool,
        subject: exampleSubject(),
        scene: exampleScene,
        draw: generatorFor(seed),
      });
      expect(one.event.startsWith(one.intent)).toBe(true);
      told.add(one.event);
    }
    expect([...told].toSorted()).toEqual(['Coffee a mug', 'Tea a glass']);
  });

  test('is drawn from the list of the region, else from the one for all', () => {
    const lists = { slots: { grain: { anywhere: ['rye'], africa: ['teff'] } } };
    const grain = (region: string | null) =>
      fillDesire({
        desire: exampleDesire({ event: '{grain}' }),
        pool: lists,
        subject: exampleSubject({ region }),
        scene: exampleScene,
        draw: generatorFor(1),
      }).event;
    expect([grain('africa'), grain('europe'), grain(null)]).toEqual(['Teff', 'Rye', 'Rye']);
  });

  test('that cannot be filled is an error that says what is missing', () => {
    const without = { ...exampleSubject(), cast: {} };
    const fill = (event: string) =>
      fillDesire({
        desire: exampleDesire({ event }),
        pool,
        subject: without,
        scene: exampleScene,
        draw: generatorFor(1),
      });
    expect(() => fill('{colleague} waits')).toThrow('the cast has no colleague');
    expect(() => fill('{name} and {nonsense}')).toThrow('no list fills the slot {nonsense}');
    expect(() => fill('{Name}')).toThrow('lower-case');
    expect([...rolesIn(exampleDesire({ event: '{child.their} {boss} {name}' }))]).toEqual(['child', 'boss']);
  });
});

const slots = { slots: { dish: ['bean stew', 'bean stew'] } };

test('ages and kin in words', () => {
  const ages = [0, 1 / 12, 0.5, 11 / 12, 1, 1.5, 1.99, 2, 7.9, 23, 40].map(ageInWords);
  expect(ages).toEqual([
    'a few weeks old',
    'one month old',
    'six months old',
    'eleven months old',
    'twelve months old',
    'eighteen months old',
    'twenty-three months old',
    'two years old',
    'seven years old',
    'twenty-three years old',
    '40 years old',
  ]);
  expect(kinOf('child', { name: 'A', gender: 'male' })).toBe('son');
  expect(kinOf('partner', { name: 'A', gender: 'male' })).toBe('partner');
  expect(kinOf('partner', { name: 'A', gender: 'male', kin: 'husband' })).toBe('husband');
});

describe('every entry of the pool', () => {
  const regions = [null, ...new Set(Object.values(pool.slots).flatMap((lists) => Object.keys(lists))), 'nowhere'];

  test('is filled without a trace, for anybody, anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pool.desires),
        fc.constantFrom(...genders),
        fc.constantFrom(...genders),
        fc.constantFrom(...regions),
        fc.constantFrom(...weekdays),
        fc.record({ hour: fc.double({ min: 0, max: 23.99, noNaN: true }), age: fc.integer({ min: 0, max: 216 }) }),
        fc.integer(),
        (desire, gender, others, region, weekday, { hour, age }, seed) => {
          const subject = exampleSubject({ gender, region, cast: wholeCast(others, age / 12) });
          const scene = { ...exampleScene, weekday, hour };
          const draw = () => generatorFor(seed, 'fill');
          const told = fillDesire({ desire, pool, subject, scene, draw: draw() });
          expect(told).toEqual(fillDesire({ desire, pool, subject, scene, draw: draw() }));
          for (const text of textsOf({ ...desire, ...told })) expectSound(text);
          expectPronouns(textsOf({ ...desire, ...told }).join(' '), gender, others);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('can be told in several ways or has words of its own', () => {
    const told = (seed: number) =>
      pool.desires.map(
        (desire) =>
          fillDesire({ desire, pool, subject: exampleSubject(), scene: exampleScene, draw: generatorFor(seed) }).event,
      );
    for (let seed = 0; seed < 5; seed++) expect(new Set(told(seed)).size).toBe(pool.desires.length);
  });
});

/** No slot left, no double space, a capital at the start of each sentence, a stop at the end. */
function expectSound(text: string): void {
  expect(text).not.toMatch(/[{}|]/);
  expect(text).not.toMatch(/ {2}|\s[,.;:?!]|undefined/);
  expect(text).toMatch(/^["“]?[\p{Lu}\p{N}]/u);
  expect(text).not.toMatch(/\.["”]?\s+["“]?\p{Ll}/u);
  expect(text).toMatch(/[.?!]["”]?$/);
  expect(text).not.toMatch(/\b(?:a a|an an|the the|a an|an a|the a|the an)\b/i);
}

/** Where nobody is nonbinary, no verb is left in the form that goes with "they" after he or she, and the other way round. */
function expectPronouns(text: string, gender: Gender, others: Gender): void {
  const plain = /\b(?:he|she) (?:are|have|were|do|don't|haven't|weren't|aren't)\b/i;
  expect(text).not.toMatch(plain);
  if (gender === 'nonbinary' && others === 'nonbinary')
    expect(text).not.toMatch(/\bthey (?:is|has|was|does|doesn't|isn't|wasn't)\b/i);
}
