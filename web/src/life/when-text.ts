import type { Format } from '../parts/format.ts';
import { clockOf } from './clock-of.ts';

/** A time as lives have them, `2026-03-02 18:05:00, Monday`, in words; what is written otherwise stays as it is. */
export function whenText(format: Format, time: string): string {
  const clock = clockOf(time);
  return clock === time ? format.date(time) : `${format.date(time)}, ${clock}`;
}
