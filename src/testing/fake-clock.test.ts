import { expect, test } from 'vitest';
import { fakeClock } from './fake-clock.ts';

test('time stands still until it is moved', async () => {
  const clock = fakeClock(5000);
  let isAwake = false;
  const sleep = clock.sleep(100).then(() => (isAwake = true));
  await clock.advance(99);
  expect([clock.now(), isAwake, clock.sleeping]).toEqual([5099, false, 1]);
  await clock.advance(1);
  expect([clock.now(), isAwake, clock.sleeping]).toEqual([5100, true, 0]);
  await sleep;
});

test('sleeps end in order, each at its own time, also those that begin meanwhile', async () => {
  const clock = fakeClock();
  const woken: [string, number][] = [];
  const note = (name: string) => woken.push([name, clock.now()]);
  void clock.sleep(30).then(() => note('late'));
  void clock.sleep(10).then(async () => {
    note('early');
    await clock.sleep(15);
    note('early again');
  });
  void clock.sleep(30).then(() => note('late too'));
  await clock.advance(100);
  expect(woken).toEqual([
    ['early', 10],
    ['early again', 25],
    ['late', 30],
    ['late too', 30],
  ]);
  expect(clock.now()).toBe(100);
});

test('an aborted sleep rejects with the reason and is forgotten', async () => {
  const clock = fakeClock();
  const leaving = new AbortController();
  const sleep = clock.sleep(50, leaving.signal);
  leaving.abort(new Error('stopped'));
  await expect(sleep).rejects.toThrow('stopped');
  await expect(clock.sleep(50, leaving.signal)).rejects.toThrow('stopped');
  expect(clock.sleeping).toBe(0);
});

test('with autoAdvance nobody waits, and simultaneous sleeps take no longer than the longest', async () => {
  const clock = fakeClock(0, { autoAdvance: true });
  const woken: number[] = [];
  const sleepers = [300, 100, 200].map((milliseconds) => clock.sleep(milliseconds).then(() => woken.push(clock.now())));
  await Promise.all(sleepers);
  expect(woken).toEqual([100, 200, 300]);
  await clock.sleep(3_600_000);
  expect(clock.now()).toBe(3_600_300);
});
