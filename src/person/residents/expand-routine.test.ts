import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockText } from '../clock-text.ts';
import { activityKinds, weekdays } from '../routine.ts';
import { blockLine, timeSpan } from './block-line.ts';
import { daySet } from './day-set.ts';
import { expandRoutine } from './expand-routine.ts';

const day = (lines: string[], days = 'every day') => ({
  days: daySet.parse(days),
  up: 420,
  bed: 1380,
  blocks: lines.map((line) => blockLine.parse(line)),
});

describe('days', () => {
  test.each([
    ['every day', weekdays],
    ['weekdays', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['weekend', ['sat', 'sun']],
    ['mon-wed, sat', ['mon', 'tue', 'wed', 'sat']],
    ['fri', ['fri']],
  ])('%s', (text, days) => {
    expect(daySet.parse(text)).toEqual(days);
  });

  test.each(['', 'workdays', 'sat-mon', 'mon, mon', 'mon-wed, tue', 'mon-tue-wed-x'])('%j are none', (text) => {
    expect(daySet.safeParse(text).success).toBe(false);
  });
});

describe('lines', () => {
  test('of a day', () => {
    expect(blockLine.parse("09:00-10:30 work, selling tickets @ friend's home")).toEqual({
      from: 540,
      to: 630,
      kind: 'work',
      doing: 'selling tickets',
      place: "friend's home",
    });
    expect(blockLine.parse('24:30-25:00 night meal, soup, then tea')).toEqual({
      from: 1470,
      to: 1500,
      kind: 'night meal',
      doing: 'soup, then tea',
      place: null,
    });
  });

  test.each([
    '09:00 work, selling',
    '9:00-10:00 work, selling',
    '10:00-09:00 work, selling',
    '09:00-10:00 sleep, dreaming',
    '09:00-10:00 work',
  ])('%j is none', (line) => {
    expect(blockLine.safeParse(line).success).toBe(false);
  });

  test('any block that is written is read as it was', () => {
    const minute = fc.integer({ min: 0, max: 1438 });
    fc.assert(
      fc.property(minute, minute, fc.constantFrom(...activityKinds), (one, other, kind) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
        const time = `${clockText(from)}-${clockText(to)}`;
        const sound = to < 1440;
        expect(timeSpan.safeParse(time).success).toBe(sound);
        if (sound)
          expect(blockLine.parse(`${time} ${kind}, doing it`)).toEqual({
            from,
            to,
            kind,
            doing: 'doing it',
            place: null,
          });
      }),
    );
  });
});

describe('a week', () => {
  const hobbies = [{ name: 'chess', doing: 'playing chess', place: 'cafe', focus: true, skill: true }];

  test('has seven days; a hobby is done as and where it is done, unless the line says where', () => {
    const routine = [day(['08:00-08:30 breakfast, having breakfast', '18:00-19:00 hobby, chess'])];
    const { days } = expandRoutine({ routine, changes: [] }, hobbies);
    expect(days.map(({ weekday }) => weekday)).toEqual(weekdays);
    expect(days[3]!.blocks[1]).toEqual({ kind: 'hobby', doing: 'playing chess', place: 'cafe', from: 1080, to: 1140 });
    const home = expandRoutine({ routine: [day(['18:00-19:00 hobby, chess @ home'])], changes: [] }, hobbies);
    expect(home.days[0]!.blocks[0]!.place).toBe('home');
  });

  test('a change takes the place of what it touches, on its days', () => {
    const routine = [day(['08:00-08:30 breakfast, eating', '09:00-11:00 work, painting', '12:00-12:30 lunch, eating'])];
    const changes = [
      { days: daySet.parse('tue'), up: 400, blocks: [blockLine.parse('10:30-11:30 care, visiting @ clinic')] },
    ];
    const { days } = expandRoutine({ routine, changes }, hobbies);
    expect(days[1]!.blocks.map(({ kind }) => kind)).toEqual(['breakfast', 'care', 'lunch']);
    expect([days[1]!.up, days[1]!.bed, days[0]!.up]).toEqual([400, 1380, 420]);
    expect(days[0]!.blocks.map(({ kind }) => kind)).toEqual(['breakfast', 'work', 'lunch']);
  });
});
