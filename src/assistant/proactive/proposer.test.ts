import { expect, test } from 'vitest';
import { styles, topics, topicsFitting } from './catalogue/index.ts';
import type { DayOpening, Moment } from './contract.ts';
import { ideasPerTick, inWords, openProposer } from './proposer.ts';

const opening: DayOpening = { seed: 1, life: 'a', date: '2026-03-02', day: 1, compares: true };

function momentOf(kind: string): Moment {
  const activity = { kind, doing: 'cutting vegetables', part: 'cooking', hobby: null, room: 'kitchen' };
  return { time: '2026-03-02T10:00:00', weekday: 'mon', minute: 600, day: 1, activity, walking: false };
}

function ideas(kinds: readonly string[], changes: Partial<DayOpening> = {}) {
  const proposer = openProposer({ ...opening, ...changes });
  return kinds.map((kind) => proposer.next(momentOf(kind)).map((idea) => ({ ...idea })));
}

const thousand = Array.from({ length: 1000 }, () => 'breakfast');

test('three at a tick, all of them can be said', () => {
  for (const tick of ideas(thousand.slice(0, 100))) {
    expect(tick).toHaveLength(ideasPerTick);
    for (const idea of tick) {
      expect(inWords(idea, momentOf('breakfast'))).toMatchObject({
        topic: topics[idea.topic],
        style: styles[idea.style],
      });
    }
  }
});

test('three of four suit the activity, the others are about anything', () => {
  const fitting = topicsFitting('breakfast');
  const all = ideas(thousand).flat();
  const share = all.filter(({ topic }) => fitting.includes(topics[topic]!)).length / all.length;
  const expected = 0.75 + (0.25 * fitting.length) / topics.length;
  // Four standard deviations.
  expect(Math.abs(share - expected)).toBeLessThan(0.032);
  expect(new Set(all.map(({ topic }) => topic)).size).toBe(topics.length);
  expect(new Set(all.map(({ style }) => style)).size).toBe(styles.length);
});

test('belong to seed, life and date, whoever asks and whatever is done meanwhile', () => {
  const kinds = thousand.slice(0, 50);
  expect(ideas(kinds, { day: 0, compares: false })).toEqual(ideas(kinds));
  for (const changes of [{ seed: 2 }, { life: 'b' }, { date: '2026-03-03' }]) {
    expect(ideas(kinds, changes)).not.toEqual(ideas(kinds));
  }
  const mixed = kinds.map((kind, tick) => (tick < 25 ? 'work' : kind));
  expect(ideas(mixed).slice(25)).toEqual(ideas(kinds).slice(25));
});
