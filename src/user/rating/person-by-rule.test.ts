import { describe, expect, test } from 'vitest';
import { ratingDimensions, type Rating } from '../../journal/index.ts';
import type { Rubric } from '../../person/index.ts';
import { activityFrom, mondayOf, mondayWindow, rubricWith } from './made-up-day.test-helper.ts';
import { personByRule, reactTo, type Rater } from './person-by-rule.ts';
import type { DayAtHome, RatedSuggestion } from './person-at-home.ts';

const good: Rating = { preference: 1, timing: 1, frequency: 1, communication: 1 };
const plan = mondayOf(activityFrom(480, 500), activityFrom(500, 1380));
const song = 'I could play some quiet music for you.';
const welcome: Rubric['welcome'] = [{ kind: 'free', hobby: null, offers: [{ topic: 'music', text: 'a song' }] }];

function moment(minute: number, walking = false) {
  return { minute, walking, activity: plan.activities[minute < 500 ? 0 : 1]! };
}

function rated(day: DayAtHome, text: string, minute: number): RatedSuggestion {
  const value = day.rate(text, moment(minute), 0);
  if (value instanceof Promise) throw new Error('rules wait for nobody');
  return value;
}

function open(changes: Partial<Rubric>, { seed = 1, life = 'a' } = {}): DayAtHome {
  return personByRule({ rubric: rubricWith({ welcome, ...changes }), bigFive: {} }, { seed, life }).openDay(plan);
}

describe('rating', () => {
  test('what fits in all', () => {
    expect(rated(open({}), song, 600)).toEqual({ rating: good, why: null });
  });

  test.each([
    ['preference', 'Your plants may need some water.', {}],
    ['timing', song, { protected: [mondayWindow(590, 610)] }],
    ['frequency', song, { rate: { perDay: 0, gapMinutes: 0 } }],
    ['communication', song, { redLines: [{ text: 'Never talks of music.', topic: 'music' }] }],
  ] as const)('only %s fails', (dimension, text, changes) => {
    expect(rated(open(changes), text, 600).rating).toEqual({ ...good, [dimension]: 0 });
  });

  test('asking about candidates is not hearing them', () => {
    const day = open({ rate: { perDay: 1, gapMinutes: 0 } });
    for (let time = 0; time < 5; time++) expect(rated(day, song, 600).rating.frequency).toBe(1);
    day.hear(song, moment(600), 0, rated(day, song, 600));
    expect(rated(day, song, 700).rating.frequency).toBe(0);
  });

  test('each day starts anew', () => {
    const person = personByRule(
      { rubric: rubricWith({ rate: { perDay: 1, gapMinutes: 0 } }), bigFive: {} },
      { seed: 1, life: 'a' },
    );
    const day = person.openDay(plan);
    day.hear(song, moment(600), 0, rated(day, song, 600));
    expect(rated(person.openDay(plan), song, 700).rating.frequency).toBe(1);
  });

  test('the reason is in words of its own: nothing of a red line is told', () => {
    const redLines = [{ text: 'Never talks of music, zanzibarically.', topic: 'music' }];
    expect(rated(open({ redLines }), song, 600).why).toBe('crosses a red line');
  });
});

describe('reactions', () => {
  const rater = (agreeableness?: 'low' | 'high'): Rater => ({
    rubric: rubricWith(),
    bigFive: agreeableness === undefined ? {} : { agreeableness },
  });
  const reaction = (rating: Partial<Rating>, draw: number, who = rater()) =>
    reactTo({ rating: { ...good, ...rating }, why: null }, who, moment(600), () => draw).reaction;

  test.each(['low', undefined, 'high'] as const)(
    'what fits is followed or accepted, the agreeable follow more (%s)',
    (level) => {
      const share = { low: 0.2, middle: 0.4, high: 0.6 }[level ?? 'middle'];
      expect(reaction({}, share - 0.001, rater(level))).toBe('follow');
      expect(reaction({}, share + 0.001, rater(level))).toBe('accept');
      const ignored = share + 0.3;
      expect(reaction({ preference: 0 }, ignored - 0.001, rater(level))).toBe('ignore');
      expect(reaction({ preference: 0 }, ignored + 0.001, rater(level))).toBe('dismiss');
    },
  );

  test.each([
    [{ timing: 0 }, 'snooze'],
    [{ communication: 0 }, 'dismiss'],
    [{ communication: 0, preference: 0, timing: 0 }, 'dismiss'],
    [{ preference: 0, timing: 0 }, 'ignore'],
    [{ frequency: 0 }, 'follow'],
    ...ratingDimensions.map((dimension) => [{ [dimension]: null }, 'ignore'] as const),
  ] as const)('%o is met with %s', (rating, expected) => expect(reaction(rating, 0)).toBe(expected));

  test('only what is followed takes time: ten minutes, and no longer than the activity', () => {
    const follows = (minute: number, draw = 0) =>
      reactTo({ rating: good, why: null }, rater(), moment(minute), () => draw).follows;
    expect(follows(482.5)).toEqual({ doing: 'doing what was suggested', until: 492.5 });
    expect(follows(492.5)).toEqual({ doing: 'doing what was suggested', until: 500 });
    expect(follows(482.5, 0.99)).toBeNull();
  });

  test('belong to seed, life, date and tick, not to what came before', () => {
    const all = (options: { seed?: number; life?: string }, from: number) => {
      const day = open({}, options);
      const reactions: string[] = [];
      for (let tick = from; tick < 60; tick++)
        reactions.push(day.hear(song, moment(600), tick, { rating: good, why: null }).reaction);
      return reactions.slice(-40);
    };
    expect(all({}, 0)).toEqual(all({}, 20));
    expect(new Set(all({}, 0))).toEqual(new Set(['follow', 'accept']));
    expect(all({ seed: 2 }, 0)).not.toEqual(all({}, 0));
    expect(all({ life: 'b' }, 0)).not.toEqual(all({}, 0));
  });
});
