import type { Generator } from '../../random/index.ts';
import type { Level } from '../person.ts';
import type { Shift } from './make-shifts.ts';

/** From this end on, in minutes, a shift is a night shift: 02:00 of the next day. */
const nightEnd = 1560;

/** Minutes between coming home and going to bed, at least. */
const windDown = 45;

/** Minutes after getting up at which the person goes to bed at the latest, unless work keeps them up. */
const longestDay = 1110;

/**
 * Draws when the person gets up and goes to bed on each weekday: by age and love of early hours, early enough for the shift, and with
 * enough sleep after the shift before. Minutes from midnight of that weekday.
 */
export function makeWakingHours(
  generator: Generator,
  options: { age: number; earlyHours: Level | undefined; withChildren: boolean; shifts: readonly (Shift | null)[] },
): { up: number; bed: number }[] {
  const { age, earlyHours, withChildren, shifts } = options;
  const need = (age > 65 ? 420 : 450) + 10 * generator.integer(-3, 3);
  const nature = { low: 540, middle: 420, high: 330 }[earlyHours ?? 'middle'];
  const wish = nature + 15 * generator.integer(-1, 1) - (age > 65 && earlyHours !== 'low' ? 30 : 0);
  const later = earlyHours === 'high' ? 0 : age <= 35 ? 75 : age <= 65 ? 45 : 0;
  const readying = 50 + 5 * generator.integer(0, 5) + (withChildren ? 15 : 0);
  const nights = shifts.some((shift) => shift !== null && shift.to >= nightEnd);
  const ups = shifts.map((shift, index) => {
    const before = shifts[(index + 6) % 7] ?? null;
    const natural = shift === null ? wish + later : wish;
    const owl = shift !== null && shift.to >= nightEnd ? 780 : nights ? 600 : 0;
    const rested = before === null ? 0 : before.to + before.travel + windDown + Math.min(need, 420) - 1440;
    const latest = shift === null ? Infinity : shift.from - shift.travel - readying;
    return fiveMinutes(Math.min(Math.max(natural, owl, rested), latest));
  });
  return ups.map((up, index) => {
    const shift = shifts[index]!;
    const earliest = shift === null ? 0 : shift.to + shift.travel + windDown;
    return { up, bed: fiveMinutes(Math.max(earliest, Math.min(ups[(index + 1) % 7]! + 1440 - need, up + longestDay))) };
  });
}

function fiveMinutes(minute: number): number {
  return Math.floor(minute / 5) * 5;
}
