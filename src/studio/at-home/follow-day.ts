import type { EventSender } from '../event-stream.ts';
import type { SteeredDay } from './steered-day-contract.ts';

/** Sends what happens on a day as it happens, from an event on, until the day is over. */
export async function followDay(
  day: SteeredDay,
  from: number,
  { send, signal }: EventSender,
  closing: AbortSignal,
): Promise<void> {
  const left = AbortSignal.any([signal, closing]);
  for (let sent = Math.min(from, day.events.length); ;) {
    const seen = day.version;
    const events = day.events.slice(sent);
    await send('day', { from: sent, events, reached: day.reached, role: day.role });
    sent += events.length;
    if (events.some(({ type }) => type === 'ended' || type === 'stopped')) return;
    await day.after(seen, left);
  }
}
