import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DesireConditions } from './conditions.ts';
import { childOfAge, hourWithin, unmetConditions, type Moment } from './moment.ts';

const moment: Moment = {
  place: 'home',
  hour: 18.5,
  weekday: 'saturday',
  holiday: false,
  season: 'winter',
  weather: ['cold', 'wet'],
  stages: ['young adult', 'parent'],
  household: ['partner', 'child'],
  work: 'employed',
  workplace: 'hospital',
  atWork: false,
  gender: 'female',
  childAges: [7, 0.5],
  body: ['tired'],
  mood: [],
};
const when: DesireConditions = { place: ['home'], hours: [17, 21] };

describe('unmetConditions', () => {
  test('none where all that is asked holds', () => {
    const all: DesireConditions = {
      ...when,
      weather: ['snow', 'wet'],
      season: ['winter'],
      weekday: ['weekend'],
      stage: ['senior', 'parent'],
      household: ['child'],
      work: ['employed'],
      workplace: ['clinic', 'hospital'],
      gender: ['female'],
      child: [0, 1],
      body: ['tired', 'ill'],
    };
    expect(unmetConditions(when, moment)).toEqual([]);
    expect(unmetConditions(all, moment)).toEqual([]);
  });

  test.each([
    ['place', { place: ['park', 'street'] }],
    ['hours', { hours: [6, 18.5] }],
    ['weather', { weather: ['dry'] }],
    ['season', { season: ['summer', 'spring'] }],
    ['weekday', { weekday: ['weekday', 'holiday', 'sunday'] }],
    ['stage', { stage: ['student'] }],
    ['household', { household: ['alone'] }],
    ['work', { work: ['retired'] }],
    ['workplace', { workplace: ['office'] }],
    ['gender', { gender: ['male'] }],
    ['child', { child: [1, 6] }],
    ['body', { body: ['hungry'] }],
    ['mood', { mood: ['calm'] }],
  ] as const)('%s is named when it does not hold', (name, change) => {
    expect(unmetConditions({ ...when, ...change }, moment)).toEqual([name]);
  });

  test('what is not known meets no condition', () => {
    const unknown = { ...moment, season: null, work: null, gender: null, weather: [] };
    const asked: DesireConditions = {
      ...when,
      season: ['winter'],
      work: ['employed'],
      gender: ['female'],
      weather: ['wet'],
    };
    expect(unmetConditions(asked, unknown)).toEqual(['weather', 'season', 'work', 'gender']);
  });

  test('a workplace is wherever the person works', () => {
    const working = { ...when, place: ['workplace'] };
    expect(unmetConditions(working, { ...moment, place: 'hospital', atWork: true })).toEqual([]);
    expect(unmetConditions(working, { ...moment, place: 'hospital' })).toEqual(['place']);
  });

  test('a holiday is one on any day', () => {
    expect(unmetConditions({ ...when, weekday: ['holiday'] }, { ...moment, holiday: true })).toEqual([]);
  });
});

test('an hour lies in a range or in the one that goes on from its end', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  fc.assert(
    fc.property(hour, hour, hour, (at, from, to) => {
      fc.pre(from !== to);
      expect(hourWithin(at, [from, to])).toBe(!hourWithin(at, [to, from]));
    }),
  );
  expect([hourWithin(23.5, [22, 5]), hourWithin(4.9, [22, 5]), hourWithin(5, [22, 5])]).toEqual([true, true, false]);
});

test('the first child of an age is found', () => {
  expect(childOfAge([12, 4, 3], [2, 4])).toBe(1);
  expect(childOfAge([12], [2, 4])).toBeNull();
});
