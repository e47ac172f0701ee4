import type { DayPlan } from '../../journal/index.ts';
import { weekdays, type SampledPerson } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import type { Home } from '../../world/index.ts';
import { fillFreeTime } from './fill-free-time.ts';
import { portraitOf } from './portrait.ts';
import { readActivities } from './read-activities.ts';
import { roundOffDay } from './round-off-day.ts';
import { weekdayOfDate } from './stretch.ts';
import { tellStretch, type Telling } from './tell-stretch.ts';
import { varyRoutine } from './vary-routine.ts';

/**
 * Plans a day from the routine of its weekday, without any model: the same for the same seed, person, home and date, whatever was planned before.
 * @param date local, as 2026-03-02
 */
export function planDay(person: SampledPerson, home: Home, date: string, seed: number): DayPlan {
  const generator = generatorFor(seed, person.id, 'day', date);
  const weekday = weekdayOfDate(date);
  const weekend = weekday === 'sat' || weekday === 'sun';
  const portrait = portraitOf(person, readActivities(), seed);
  const usual = person.routine.days[weekdays.indexOf(weekday)]!;
  const day = roundOffDay(varyRoutine(usual, portrait, generator), portrait, generator);
  const telling: Telling = { portrait, home, weekend, told: [], used: new Set() };
  for (const stretch of fillFreeTime(day, telling, generator)) tellStretch(stretch, telling, generator);
  return { date, weekday, up: day.up, bed: day.bed, activities: telling.told };
}
