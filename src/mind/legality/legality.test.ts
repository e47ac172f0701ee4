import { describe, expect, test } from 'vitest';
import { circumstances, desire, moment, point } from '../fixture.test-helper.ts';
import type { Desire, DesireConditions, Moment } from '../desires/index.ts';
import type { Point } from '../point.ts';
import { toldBefore, violationsOf } from './find-violations.ts';
import { legalityRules, type EarlierEvent, type LegalityRule } from './rules.ts';

function found(
  what: Desire,
  { at = {}, now = {}, earlier = [] }: { at?: Partial<Point>; now?: Partial<Moment>; earlier?: EarlierEvent[] } = {},
): LegalityRule[] {
  return violationsOf(what, { circumstances, moment: moment(now), point: point(at), earlier });
}

const earlierEvent = (what: Desire, minutesAgo = 10_000): EarlierEvent => ({
  desire: what,
  minute: point().minute - minutesAgo,
  happening: 'The soup boiled over.',
});

const conditions: [LegalityRule, Partial<DesireConditions>, Partial<Moment>][] = [
  ['place', { place: ['park'] }, { place: 'park' }],
  ['hours', { hours: [18, 22] }, { hour: 19 }],
  ['weather', { weather: ['wet'] }, { weather: ['wet'] }],
  ['season', { season: ['winter'] }, { season: 'winter' }],
  ['weekday', { weekday: ['weekday'] }, { weekday: 'monday' }],
  ['stage', { stage: ['senior'] }, { stages: ['senior'] }],
  ['household', { household: ['alone'] }, { household: ['alone'] }],
  ['work', { work: ['retired'] }, { work: 'retired' }],
  ['workplace', { workplace: ['hospital'] }, { workplace: 'hospital' }],
  ['gender', { gender: ['male'] }, { gender: 'male' }],
  ['child', { child: [3, 5] }, { childAges: [4] }],
  ['body', { body: ['hungry'] }, { body: ['hungry'] }],
  ['mood', { mood: ['anxious'] }, { mood: ['anxious'] }],
];

describe('each rule is found where it is violated, and alone', () => {
  test('nothing is wrong with an ordinary event', () => expect(found(desire())).toEqual([]));

  test.each(conditions)('%s', (rule, when, now) => {
    expect(found(desire({ when }))).toEqual([rule]);
    expect(found(desire({ when }), { now })).toEqual([]);
  });

  test('open: visitors need an open place, those at home or at work do not', () => {
    const away = { open: false, atHome: false };
    expect(found(desire(), { at: away })).toEqual(['open']);
    expect(found(desire(), { at: { ...away, atWork: true } })).toEqual([]);
    expect(found(desire(), { at: { open: false, atHome: true } })).toEqual([]);
  });

  test('cast: an event that speaks of somebody needs them', () => {
    const child = desire({ event: '{child} spilled the soup.' });
    expect(found(child)).toEqual(circumstances.subject.cast.child === undefined ? ['cast'] : []);
    const nobody = { ...circumstances, children: [], subject: { ...circumstances.subject, cast: {} } };
    const grounds = { circumstances: nobody, moment: moment(), point: point(), earlier: [] };
    expect(violationsOf(child, grounds)).toEqual(['cast']);
    expect(violationsOf(desire({ event: '{friend.they} called.' }), grounds)).toEqual(['cast']);
  });

  test('contradiction: what an earlier event denied, or what denies it', () => {
    const drinks = desire({ id: 'dining-wine', claims: ['drinks wine'] });
    const sober = desire({ id: 'dining-water', denies: ['drinks wine'] });
    expect(found(sober, { earlier: [earlierEvent(drinks)] })).toEqual(['contradiction']);
    expect(found(drinks, { earlier: [earlierEvent(sober)] })).toEqual(['contradiction']);
  });

  test('repeat: the same desire comes once in a life', () => {
    expect(found(desire(), { earlier: [earlierEvent(desire())] })).toEqual(['repeat']);
  });

  test('time: forward, by at least the travel time', () => {
    const other = desire({ id: 'dining-other' });
    expect(found(desire(), { at: { travel: 45 }, earlier: [earlierEvent(other, 44)] })).toEqual(['time']);
    expect(found(desire(), { at: { travel: 45 }, earlier: [earlierEvent(other, 45)] })).toEqual([]);
    expect(found(desire(), { earlier: [earlierEvent(other, -1)] })).toEqual(['time']);
  });

  test('alike: told in nearly the same words', () => {
    const soup = 'The soup of Ana boiled over on the new stove, and nobody in the house has a lid for it.';
    expect(toldBefore(soup, [{ happening: soup.replace('Ana', 'Eva') }])).toBe(true);
    expect(toldBefore(soup, [{ happening: 'A neighbour asked for the ladder and never brought it back.' }])).toBe(
      false,
    );
    expect(toldBefore(soup, [])).toBe(false);
  });
});

test('every rule of the list is tried above', () => {
  const tried = [...conditions.map(([rule]) => rule), 'open', 'cast', 'contradiction', 'repeat', 'time', 'alike'];
  expect(tried.toSorted()).toEqual(Object.keys(legalityRules).toSorted());
});
