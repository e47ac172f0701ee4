import { getEventListeners } from 'node:events';
import { expect, test, vi } from 'vitest';
import { systemClock } from './clock.ts';

test('a sleep takes its time', async () => {
  const startedAt = systemClock.now();
  await systemClock.sleep(30);
  expect(systemClock.now() - startedAt).toBeGreaterThanOrEqual(29);
});

test('an aborted sleep ends at once with the reason and leaves no timer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const stop = new AbortController();
    const reason = new Error('enough');
    const sleeps = [systemClock.sleep(1e6, stop.signal), systemClock.sleep(1e6, stop.signal)];
    expect(vi.getTimerCount()).toBe(2);
    stop.abort(reason);
    for (const sleep of sleeps) await expect(sleep).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    await expect(systemClock.sleep(1e6, stop.signal)).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('a thousand sleeps on one signal leave no listener behind', async () => {
  const stop = new AbortController();
  await Promise.all(Array.from({ length: 1000 }, () => systemClock.sleep(1, stop.signal)));
  expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
});
