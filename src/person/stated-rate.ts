import type { DayRoutine, Routine } from './routine.ts';
import type { Rubric } from './rubric.ts';
import { totalMinutes, without, type Stretch } from './stretches.ts';

/** What a stated rate follows from. */
interface Wish {
  routine: Routine;
  rubric: Pick<Rubric, 'protected' | 'rate'>;
}

/** When the person is at home and awake on such a day: from getting up to going to bed, without what is done elsewhere. */
export function homeMinutes({ up, bed, blocks }: DayRoutine): Stretch[] {
  return without(
    [{ from: up, to: bed }],
    blocks.filter(({ place }) => place !== 'home'),
  );
}

/** When the person is at home, awake and not in a protected window on weekday `index` (0 = Monday). */
export function openMinutes({ routine, rubric }: Wish, index: number): Stretch[] {
  const day = routine.days[index]!;
  return without(
    homeMinutes(day),
    rubric.protected.filter(({ weekday }) => weekday === day.weekday),
  );
}

/** How many moments at least `gapMinutes` apart these stretches have, the last minute of each left out. */
export function roomIn(stretches: readonly Stretch[], gapMinutes: number): number {
  let count = 0;
  let earliest = -Infinity;
  const apart = Math.max(1, gapMinutes);
  for (const { from, to } of stretches) {
    for (let moment = Math.max(from, earliest); moment < to; moment += apart) {
      count++;
      earliest = moment + apart;
    }
  }
  return count;
}

/**
 * The rate that a person states, in suggestions per hour awake at home over the usual week. Who thinks in hours: `count / hours`. Else the
 * suggestions a day, as far as the shortest gap leaves room for them outside of protected windows, over the hours awake at home.
 */
export function statedPerHour(person: Wish): number {
  const { perDay, gapMinutes, perHours } = person.rubric.rate;
  if (perHours !== undefined) return perHours.count / perHours.hours;
  const { days } = person.routine;
  const suggestions = days.map((_, index) => Math.min(perDay, roomIn(openMinutes(person, index), gapMinutes)));
  const minutes = totalMinutes(days.flatMap(homeMinutes));
  return minutes === 0 ? 0 : (60 * suggestions.reduce((sum, each) => sum + each, 0)) / minutes;
}
