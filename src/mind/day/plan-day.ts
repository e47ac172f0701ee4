import type { DayPlan } from '../../journal/index.ts';
import type { SampledPerson } from '../../person/index.ts';
import type { Home } from '../../world/index.ts';
import { dayFrame } from './day-frame.ts';
import { fillFreeTime } from './fill-free-time.ts';
import { tellStretch, type Telling } from './tell-stretch.ts';

/**
 * Plans a day from the routine of its weekday, without any model: the same for the same seed, person, home and date, whatever was planned before.
 * @param date local, as 2026-03-02
 */
export function planDay(person: SampledPerson, home: Home, date: string, seed: number): DayPlan {
  const frame = dayFrame(person, date, seed);
  const { weekday, weekend, portrait, generator, up, bed } = frame;
  const telling: Telling = { portrait, home, weekend, told: [], used: new Set() };
  for (const stretch of fillFreeTime(frame, telling, generator)) tellStretch(stretch, telling, generator);
  return { date, weekday, up, bed, activities: telling.told };
}
