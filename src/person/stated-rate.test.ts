import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdays, type Block, type DayRoutine } from './routine.ts';
import type { Rate, Window } from './rubric.ts';
import { homeMinutes, openMinutes, roomIn, statedPerHour } from './stated-rate.ts';

const at = (place: string, from: number, to: number): Block => ({ kind: 'work', doing: 'working', place, from, to });
const day = (blocks: Block[]): DayRoutine => ({ weekday: 'mon', up: 420, bed: 1380, blocks });

function somebody(rate: Rate, options: { blocks?: Block[]; guarded?: Omit<Window, 'weekday'>[] } = {}) {
  const days = weekdays.map((weekday) => ({ ...day(options.blocks ?? []), weekday }));
  const guarded = weekdays.flatMap((weekday) => (options.guarded ?? []).map((window) => ({ weekday, ...window })));
  const rubric = { rate, protected: guarded };
  return { routine: { days }, rubric };
}

test('at home is what is left of the waking day without what is done elsewhere', () => {
  expect(homeMinutes(day([]))).toEqual([{ from: 420, to: 1380 }]);
  expect(homeMinutes(day([at('home', 500, 560), at('on the way', 560, 600), at('office', 600, 900)]))).toEqual([
    { from: 420, to: 560 },
    { from: 900, to: 1380 },
  ]);
  expect(homeMinutes(day([at('office', 420, 1380)]))).toEqual([]);
});

test('open is what is left of that without protected windows', () => {
  const person = somebody(
    { perDay: 3, gapMinutes: 60 },
    { blocks: [at('office', 600, 900)], guarded: [{ from: 880, to: 960, why: 'while drawing' }] },
  );
  expect(openMinutes(person, 0)).toEqual([
    { from: 420, to: 600 },
    { from: 960, to: 1380 },
  ]);
});

test('a wish by the hour is the stated rate as it stands', () => {
  expect(statedPerHour(somebody({ perDay: 9, gapMinutes: 45, perHours: { count: 2, hours: 3 } }))).toBeCloseTo(
    2 / 3,
    12,
  );
});

test('a wish by the day is spread over the hours at home', () => {
  expect(statedPerHour(somebody({ perDay: 4, gapMinutes: 60 }))).toBeCloseTo(4 / 16, 12);
  const out = { blocks: [at('office', 540, 1020)] };
  expect(statedPerHour(somebody({ perDay: 4, gapMinutes: 60 }, out))).toBeCloseTo(4 / 8, 12);
});

test('no more is stated than the shortest gap leaves room for', () => {
  const busy = { blocks: [at('office', 540, 1020)], guarded: [{ from: 1020, to: 1320, why: 'while drawing' }] };
  expect(statedPerHour(somebody({ perDay: 8, gapMinutes: 90 }, busy))).toBeCloseTo(3 / 8, 12);
});

test('nobody who is never at home states a rate', () => {
  expect(statedPerHour(somebody({ perDay: 4, gapMinutes: 60 }, { blocks: [at('office', 420, 1380)] }))).toBe(0);
});

const stretches = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 8 })
  .map((marks) => marks.sort((a, b) => a - b))
  .map((marks) =>
    Array.from({ length: Math.floor(marks.length / 2) }, (_, index) => ({
      from: marks[2 * index]!,
      to: marks[2 * index + 1]!,
    })),
  );

test('room is the most that any choice of moments can have', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 1, max: 90 }), (parts, gap) => {
      const open = (minute: number) => parts.some(({ from, to }) => from <= minute && minute < to);
      const best = Array.from({ length: 302 }, () => 0);
      for (let minute = 300; minute >= 0; minute--) {
        best[minute] = Math.max(best[minute + 1]!, open(minute) ? 1 + (best[minute + gap] ?? 0) : 0);
      }
      expect(roomIn(parts, gap)).toBe(best[0]);
    }),
  );
});
