import { weekdays, type SampledPerson, type Weekday } from '../../person/index.ts';
import { generatorFor, type Generator } from '../../random/index.ts';
import { portraitOf, type Portrait } from './portrait.ts';
import { readActivities } from './read-activities.ts';
import { roundOffDay } from './round-off-day.ts';
import { weekdayOfDate } from './stretch.ts';
import { varyRoutine, type VariedDay } from './vary-routine.ts';

/** A day before its free time is filled: when what the routine says is done today. */
export interface DayFrame extends VariedDay {
  weekday: Weekday;
  weekend: boolean;
  portrait: Portrait;
  /** The day's own draws, those of the frame taken. */
  generator: Generator;
}

/** The frame of a date; the same for the same seed, person and date. */
export function dayFrame(person: SampledPerson, date: string, seed: number): DayFrame {
  const generator = generatorFor(seed, person.id, 'day', date);
  const weekday = weekdayOfDate(date);
  const portrait = portraitOf(person, readActivities(), seed);
  const usual = person.routine.days[weekdays.indexOf(weekday)]!;
  const day = roundOffDay(varyRoutine(usual, portrait, generator), portrait, generator);
  return { ...day, weekday, weekend: weekday === 'sat' || weekday === 'sun', portrait, generator };
}
