import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAfter, sceneTime, minuteOf } from '../../world/index.ts';
import { planOf } from '../day/living.test-helper.ts';
import { eventAt } from './living.test-helper.ts';
import { eventsOfDay, placeEvents, whereAt } from './place-events.ts';

const start = '2026-03-02';

test('events within the days are placed in the order of time, in minutes from the first midnight', () => {
  const events = [
    eventAt(1, '2026-03-03T09:30:00, Tuesday'),
    eventAt(2, '2026-03-02T23:59:00, Monday'),
    eventAt(3, '2026-03-04T00:00:00'),
    eventAt(4, '2026-03-01T23:59:00, Sunday'),
    eventAt(5, '2026-03-03T09:30:30, Tuesday'),
  ];
  const placed = placeEvents(events, start, 2).map(({ event, at }) => [event.number, at]);
  expect(placed).toEqual([
    [2, 1439],
    [1, 2010],
    [5, 2010],
  ]);
  expect(() => placeEvents([eventAt(1, 'one evening')], start, 2)).toThrow(RangeError);
});

describe('what the plan says of the person', () => {
  const plan = planOf();

  test.each([
    [479.9, 'asleep'],
    [480, 'at home'],
    [599, 'at home'],
    [600, 'away'],
    [629.9, 'away'],
    [630, 'at home'],
    [959.9, 'at home'],
    [960, 'asleep'],
  ] as const)('at minute %d: %s', (minute, person) => expect(whereAt(plan, minute)).toBe(person));
});

test('what comes after midnight belongs to the evening of whoever is still up, and else to the date', () => {
  const placed = placeEvents(
    ['2026-03-02T23:50:00', '2026-03-03T00:20:00', '2026-03-03T00:40:00'].map((time, at) => eventAt(at + 1, time)),
    start,
    2,
  );
  const numbers = (bed: number, day: number, upBefore: number) =>
    eventsOfDay(placed, { bed }, day, upBefore).map(({ event, at }) => [event.number, at]);
  expect(numbers(1380, 1, 0)).toEqual([[1, 1430]]);
  expect(numbers(1380, 2, -60)).toEqual([
    [2, 20],
    [3, 40],
  ]);
  expect(numbers(1470, 1, 0)).toEqual([
    [1, 1430],
    [2, 1460],
  ]);
  expect(numbers(1380, 2, 30)).toEqual([[3, 40]]);
});

test('every event within the days falls into exactly one of them, whenever people go to bed', () => {
  const beds = fc.array(fc.integer({ min: 1200, max: 1700 }), { minLength: 1, maxLength: 5 });
  const minutes = fc.array(fc.nat(5 * 1440 - 1), { maxLength: 12 });
  fc.assert(
    fc.property(beds, minutes, (days, times) => {
      const events = times.map((at, index) => eventAt(index + 1, sceneTime(minuteOf(start) + at)));
      const placed = placeEvents(events, start, days.length);
      const lived = days.flatMap((bed, index) => {
        const upBefore = index === 0 ? 0 : days[index - 1]! - 1440;
        return eventsOfDay(placed, { bed }, index + 1, upBefore).map(({ event, at }) => [event, at + index * 1440]);
      });
      expect(lived).toEqual(placed.map(({ event, at }) => [event, at]));
      expect(placed.every(({ event }) => event.scene.time < dateAfter(start, days.length))).toBe(true);
    }),
  );
});
