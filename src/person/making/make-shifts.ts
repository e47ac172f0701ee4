import type { Generator } from '../../random/index.ts';
import type { Jobs } from '../materials/jobs.ts';
import type { Level } from '../person.ts';
import { weekdays } from '../routine.ts';
import type { Facts } from '../sampled-person.ts';
import { jobOf } from './job-of.ts';
import { chance } from './weighted-pick.ts';

/** Hours on one weekday that are not free to choose: work or classes. */
export interface Shift {
  kind: 'work' | 'study';
  doing: string;
  place: string;
  from: number;
  to: number;
  /** Minutes each way; 0 at home. */
  travel: number;
}

/** Draws when the person works or has classes, Monday first; null on free days. */
export function makeShifts(
  generator: Generator,
  jobs: Jobs,
  facts: Facts,
  earlyHours: Level | undefined,
): (Shift | null)[] {
  const travel = 5 * generator.integer(1, facts.setting === 'village' ? 6 : 10);
  if (facts.employment.kind === 'working') {
    const pattern = jobs.patterns[jobOf(jobs, facts)?.hours ?? 'office'] ?? Object.values(jobs.patterns)[0]!;
    const moved = 15 * generator.integer(0, 1);
    const shift: Shift = {
      kind: 'work',
      doing: 'working',
      place: pattern['at-home'] ? 'home' : (facts.employment.place ?? 'office'),
      from: pattern.from + moved,
      to: pattern.to + moved,
      travel: pattern['at-home'] ? 0 : travel,
    };
    return weekdays.map((day) => (pattern.days.includes(day) ? shift : null));
  }
  if (facts.employment.kind === 'student') {
    const off = generator.integer(0, 6);
    return weekdays.map((_, index): Shift | null => {
      const late = chance(generator, 0.4);
      const from = 60 * generator.integer(earlyHours === 'low' ? 10 : late ? 11 : 9, late ? 13 : 10);
      const to = from + 60 * generator.integer(2, 5);
      const place = facts.employment.place ?? 'university';
      return index >= 5 || index === off
        ? null
        : { kind: 'study', doing: 'attending classes', place, from, to, travel };
    });
  }
  return weekdays.map(() => null);
}
