import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayPlan } from '../../journal/index.ts';
import { ticksOf } from './ticks.ts';

const room = { room: 'kitchen', object: 'table' };

function planOf(...stretches: readonly [from: number, to: number, away?: 'away'][]): DayPlan {
  const activities = stretches.map(([from, to, away]) => {
    const at = away === undefined ? room : null;
    return { from, to, kind: 'free' as const, doing: 'sitting', part: 'resting', hobby: null, at };
  });
  return { date: '2026-03-02', weekday: 'mon', up: stretches[0]![0], bed: stretches.at(-1)![1], activities };
}

test('every so many seconds from midnight, from getting up to going to bed, without those away', () => {
  const ticks = ticksOf(planOf([481, 486], [486, 490, 'away'], [490, 495]), 150, () => 0);
  expect([...ticks.seconds].map((second) => second / 60)).toEqual([482.5, 485, 490, 492.5]);
  expect([...ticks.activity]).toEqual([0, 0, 2, 2]);
});

test('whoever walks there is on the way until then', () => {
  const ticks = ticksOf(planOf([480, 490], [490, 500]), 60, (activity) => (activity === 1 ? 121 : 0));
  const onTheWay = [...ticks.seconds].filter((_, tick) => ticks.walking[tick] === 1);
  expect(onTheWay.map((second) => second / 60)).toEqual([490, 491, 492]);
});

test('a way that is longer than the activity ends with it', () => {
  const ticks = ticksOf(planOf([480, 482], [482, 484]), 60, (activity) => (activity === 0 ? 3600 : 0));
  expect([...ticks.walking]).toEqual([1, 1, 0, 0]);
});

test('of any length, past midnight too: each lies in its activity, in order, and none is left out', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 1800 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(cuts, fc.integer({ min: 1, max: 4000 }), fc.nat(5), (minutes, tickSeconds, every) => {
      const sorted = minutes.toSorted((one, other) => one - other);
      const plan = planOf(
        ...sorted
          .slice(1)
          .map((to, at): [number, number, 'away'?] =>
            at % 5 === every ? [sorted[at]!, to, 'away'] : [sorted[at]!, to],
          ),
      );
      const ticks = ticksOf(plan, tickSeconds, () => 30);
      const expected: [number, number][] = [];
      for (let second = 0; second < plan.bed * 60; second += tickSeconds) {
        const place = plan.activities.findIndex(({ from, to }) => from * 60 <= second && second < to * 60);
        if (place >= 0 && plan.activities[place]!.at !== null) expected.push([second, place]);
      }
      expect(Array.from(ticks.seconds, (second, at) => [second, ticks.activity[at]])).toEqual(expected);
    }),
  );
});
