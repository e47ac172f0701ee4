import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRateWindow, rateWindowInMs } from './rate-window.ts';

test('lets the limit pass at once and the next when the first is a minute ago', () => {
  const window = openRateWindow(3);
  for (const at of [1000, 1010, 1020]) {
    expect(window.delay(1, at)).toBe(0);
    window.take(1, at);
  }
  expect(window.delay(1, 1030)).toBe(1000 + rateWindowInMs - 1030);
  expect(window.delay(2, 1030)).toBe(1010 + rateWindowInMs - 1030);
  expect(window.delay(1, 1000 + rateWindowInMs)).toBe(0);
});

test('what was less than feared makes room at once, what was more takes it', () => {
  const window = openRateWindow(100);
  const first = window.take(90, 0);
  expect(window.delay(20, 1)).toBeGreaterThan(0);
  first.correct(10);
  expect(window.delay(90, 2)).toBe(0);
  first.correct(50);
  expect(window.delay(60, 3)).toBe(rateWindowInMs - 3);
});

test('a correction that comes after the minute changes nothing', () => {
  const window = openRateWindow(10);
  const old = window.take(10, 0);
  window.take(4, rateWindowInMs);
  old.correct(0);
  expect(window.delay(7, rateWindowInMs + 1)).toBeGreaterThan(0);
  expect(window.delay(6, rateWindowInMs + 1)).toBe(0);
});

test('something larger than the limit goes out alone instead of never', () => {
  const window = openRateWindow(10);
  expect(window.delay(50, 0)).toBe(0);
  window.take(50, 0);
  expect(window.delay(1, 5)).toBe(rateWindowInMs - 5);
  expect(window.delay(50, rateWindowInMs)).toBe(0);
});

test('whatever is asked for and corrected, no minute has more than the limit, and nobody waits longer than one', () => {
  const step = fc.record({
    after: fc.nat(20_000),
    amount: fc.integer({ min: 1, max: 60 }),
    real: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 200 }), fc.array(step, { maxLength: 60 }), (limit, steps) => {
      const window = openRateWindow(limit);
      const sent: { at: number; amount: number }[] = [];
      let now = 0;
      for (const { after, amount, real } of steps) {
        now += after;
        const delay = window.delay(amount, now);
        expect(delay).toBeLessThanOrEqual(rateWindowInMs);
        now += delay;
        expect(window.delay(amount, now)).toBe(0);
        window.take(amount, now).correct(Math.min(real, amount));
        sent.push({ at: now, amount: Math.min(real, amount) });
        const inMinute = sent.filter(({ at }) => at > now - 60_000).reduce((sum, each) => sum + each.amount, 0);
        expect(inMinute).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

test('a long run forgets what is over', () => {
  const window = openRateWindow(1000);
  for (let at = 0; at < 100_000; at++) window.take(1, at * 100);
  expect(window.delay(1, 10_000_000)).toBe(0);
});
