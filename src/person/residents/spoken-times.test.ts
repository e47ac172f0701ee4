import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockText } from '../clock-text.ts';
import { spokenTimes } from './spoken-times.ts';
import { speaksOf } from './spoken-words.ts';

const minutesOf = (text: string) => spokenTimes(text).clock.map(({ minute }) => minute);
const lengthsOf = (text: string) => spokenTimes(text).lengths.map(({ minutes }) => minutes);
const countsOf = (text: string) => spokenTimes(text).counts.map(({ count }) => count);

test.each([
  ['from 06:30 to 9:05', [390, 545]],
  ['at noon, at midnight', [720, 0]],
  ['half past seven', [450]],
  ["quarter to 8, eight o'clock", [465, 480]],
  ['seven in the evening', [1140]],
  ['three of us, and 15 others', []],
])('times of day in %j', (text, minutes) => {
  expect(minutesOf(text).sort((one, other) => one - other)).toEqual([...minutes].sort((one, other) => one - other));
});

test('a time without morning or evening is known as such', () => {
  expect(spokenTimes('half past seven').clock).toMatchObject([{ minute: 450, half: true }]);
  expect(spokenTimes('19:30').clock).toMatchObject([{ minute: 1170, half: false }]);
});

test.each([
  ['an hour and a half', [90]],
  ['half an hour, or a half-hour', [30, 30]],
  ['two and a half hours', [150]],
  ['in two hours, 3-hour gaps, 45 minutes', [120, 180, 45]],
  ['one every hour', [60]],
])('lengths in %j', (text, minutes) => {
  expect(lengthsOf(text)).toEqual(minutes);
});

test.each([
  ['twice a day', [2]],
  ['four a day, 100 minutes apart', [4]],
  ['two in three hours, eight a day', [2, 8]],
  ['not once at 12:15', [1]],
  ['anyone often wonders', []],
])('numbers in %j', (text, counts) => {
  expect(countsOf(text)).toEqual(counts);
});

test('every time and length is read as it was written, and as nothing else', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const length = fc.integer({ min: 2, max: 300 });
  fc.assert(
    fc.property(fc.array(minute, { maxLength: 4 }), fc.array(length, { maxLength: 4 }), (minutes, lengths) => {
      const text = [...minutes.map((at) => `at ${clockText(at)}`), ...lengths.map((each) => `${each} minutes`)].join(
        ', then ',
      );
      const found = spokenTimes(text);
      expect(found.clock.map((time) => time.minute)).toEqual(minutes);
      expect(found.lengths.map((time) => time.minutes)).toEqual(lengths);
      expect(found.counts).toEqual([]);
    }),
  );
});

test('a text speaks of a phrase by the beginnings of its words', () => {
  expect(speaksOf('I garden in the rain.', 'gardening')).toBe(true);
  expect(speaksOf('Nothing while it rains.', 'while nothing')).toBe(false);
  expect(speaksOf('Über den Kräutern', 'kräuter')).toBe(true);
});
