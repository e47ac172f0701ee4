import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { talkDate } from './talk-date.ts';

test.each([
  ['2025-08-19 13:26:40, Tuesday', '2025-09-04 04:11:05, Thursday', '19 Aug 2025, 16 days ago'],
  ['2025-09-03 23:59:59', '2025-09-04 00:00:01', '3 Sep 2025, yesterday'],
  ['2025-09-04 08:00:00', '2025-09-04 22:00:00', '4 Sep 2025, today'],
  ['2024-02-28', '2024-03-01', '28 Feb 2024, 2 days ago'],
  ['2023-12-31 18:00', '2025-01-01 09:00', '31 Dec 2023, 367 days ago'],
  ['2025-9-4T08:00', '2025-09-14 08:00', '4 Sep 2025, 10 days ago'],
])('%s, read at %s, is %s', (time, now, shown) => {
  expect(talkDate(time, now)).toBe(shown);
});

test.each([
  ['2025-09-04 08:00:00', 'noon', '4 Sep 2025'],
  ['2025-09-04 08:00:00', '2025-09-03 08:00:00', '4 Sep 2025'],
  ['one rainy morning', '2025-09-04 08:00:00', 'one rainy morning'],
  ['2025-02-30 08:00:00', '2025-09-04 08:00:00', '2025-02-30 08:00:00'],
  ['2025-13-01', '2025-09-04 08:00:00', '2025-13-01'],
  ['2025-01-123', '2025-09-04 08:00:00', '2025-01-123'],
  [' ', '2025-09-04 08:00:00', ''],
])('%s, read at %s, is %s, without how long ago', (time, now, shown) => {
  expect(talkDate(time, now)).toBe(shown);
});

test('days are counted over months and leap years', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 2, max: 2000 }), (start, days) => {
      const text = (date: Date) => date.toISOString().slice(0, 10);
      const then = new Date(start);
      then.setUTCDate(then.getUTCDate() - days);
      fc.pre(then.getUTCFullYear() >= 1000);
      expect(talkDate(text(then), text(start))).toMatch(new RegExp(`, ${days} days ago$`));
    }),
  );
});
