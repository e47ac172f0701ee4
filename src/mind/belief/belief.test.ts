import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodies, moods } from '../desires/index.ts';
import { point, somebody } from '../fixture.test-helper.ts';
import type { Remembered } from './belief.ts';
import { believe } from './believe.ts';
import { describeBelief } from './describe-belief.ts';
import { whenAgo } from './mood.ts';
import { daypartOf } from './surroundings.ts';

const day = 19_800 * 1440;
const at = (minute: number, changes = {}) => point({ minute: day + minute, ...changes });
const beliefAt = (minute: number, changes = {}, remembered: Remembered[] = [], seed = 1) =>
  believe({ seed, life: 'life', person: somebody, goal: null, remembered, point: at(minute, changes) });

const happened: Remembered = {
  desire: 'dining-soup',
  minute: day + 500,
  place: 'home',
  happening: 'The soup boiled over. Nobody had a lid.',
  intention: 'Save the soup.',
  about: ['soup'],
};

describe('the body', () => {
  const routine = somebody.routine.days[(19_800 + 3) % 7]!;
  const breakfast =
    routine.blocks.find(({ kind }) => kind === 'breakfast') ?? routine.blocks.find(({ kind }) => kind === 'lunch')!;

  test('is full after a meal and hungry long after it', () => {
    expect(beliefAt(breakfast.to + 10).shortTerm.physical.tags).toContain('full');
    const meals = routine.blocks.filter(({ kind }) => ['breakfast', 'lunch', 'dinner'].includes(kind));
    const next = meals[1]!;
    const hungry = beliefAt(next.from - 30).shortTerm.physical;
    if (next.from - 30 - meals[0]!.to > 150) {
      expect(hungry.tags).toContain('hungry');
      expect(hungry.because.join()).toContain('has eaten nothing since');
    }
  });

  test('is tired at the end of a day and thirsty in the heat', () => {
    expect(beliefAt(routine.bed - 20).shortTerm.physical.tags).toContain('tired');
    const heat = { weather: { tags: ['dry', 'hot'], sentence: 'Very hot.' }, atHome: false, stayed: 40 };
    expect(beliefAt(900, heat).shortTerm.physical.tags).toContain('thirsty');
    expect(beliefAt(900, { ...heat, atHome: true }).shortTerm.physical.tags).not.toContain('thirsty');
  });

  test('falls ill for days on end, now and then', () => {
    const ill = Array.from({ length: 730 }, (_, each) =>
      beliefAt(each * 1440 + 700).shortTerm.physical.tags.includes('ill'),
    );
    const share = ill.filter(Boolean).length / ill.length;
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.15);
    const spells = ill
      .join()
      .split('false')
      .map((spell) => spell.split('true').length - 1)
      .filter((length) => length > 0);
    expect(Math.max(...spells)).toBeGreaterThan(2);
  });
});

describe('the mood', () => {
  test('stays within a quarter of a day and changes when something happens', () => {
    expect(beliefAt(740).shortTerm.psychological.tags).toEqual(beliefAt(800).shortTerm.psychological.tags);
    const many = Array.from({ length: 60 }, (_, each) => beliefAt(600 + each * 360).shortTerm.psychological.tags[0]);
    expect(new Set(many).size).toBeGreaterThan(5);
  });

  test('those who take things hard feel worse', () => {
    const bad = (level: 'low' | 'high') => {
      const person = { ...somebody, bigFive: { ...somebody.bigFive, neuroticism: level } };
      return Array.from({ length: 400 }, (_, each) =>
        believe({ seed: 1, life: 'life', person, goal: null, remembered: [], point: at(600 + each * 360) }),
      ).filter(({ shortTerm }) =>
        shortTerm.psychological.tags.some((mood) => ['low', 'anxious', 'overwhelmed'].includes(mood)),
      ).length;
    };
    expect(bad('high')).toBeGreaterThan(bad('low') * 1.3);
  });

  test('dwells on what happened, and says when', () => {
    const dwelling = Array.from({ length: 8 }, (_, seed) => beliefAt(1200, {}, [happened], seed)).map(describeBelief);
    expect(
      dwelling.some((text) => text.includes('still thinks of what happened eleven hours ago: The soup boiled over')),
    ).toBe(true);
  });
});

test('a belief can be printed at any moment, in four lines without holes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 * 1440 }), fc.boolean(), fc.nat(), (minute, atHome, seed) => {
      const belief = beliefAt(minute, { atHome }, minute > 1000 ? [happened] : [], seed);
      const text = describeBelief(belief);
      expect(text.split('\n')).toHaveLength(4);
      expect(text).not.toMatch(/undefined|null|NaN|\.\./);
      const { physical, psychological } = belief.shortTerm;
      expect(physical.tags.every((tag) => bodies.includes(tag))).toBe(true);
      expect(psychological.tags.every((tag) => moods.includes(tag))).toBe(true);
      expect(psychological.tags.length).toBeGreaterThan(0);
      expect(beliefAt(minute, { atHome }, minute > 1000 ? [happened] : [], seed)).toEqual(belief);
    }),
    { numRuns: 200 },
  );
});

test('hours and days in words', () => {
  expect([60, 600, 1500, 5 * 1440, 30 * 1440, 90 * 1440].map(whenAgo)).toEqual([
    'a while ago',
    'ten hours ago',
    'yesterday',
    'five days ago',
    'four weeks ago',
    'three months ago',
  ]);
  expect([3, 6, 10, 13, 16, 20, 23].map(daypartOf)).toEqual([
    'night',
    'early morning',
    'morning',
    'midday',
    'afternoon',
    'evening',
    'late evening',
  ]);
});
