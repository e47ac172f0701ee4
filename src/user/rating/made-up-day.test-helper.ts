import type { DayActivity, DayPlan } from '../../journal/index.ts';
import type { Rubric } from '../../person/index.ts';

/** Free time at home, with changes. */
export function activityFrom(from: number, to: number, changes: Partial<DayActivity> = {}): DayActivity {
  const at = { room: 'kitchen', object: 'table' };
  return { from, to, kind: 'free', doing: 'looking around', part: 'free time', hobby: null, at, ...changes };
}

/** A Monday of these activities. */
export function mondayOf(...activities: readonly DayActivity[]): DayPlan {
  const [first] = activities;
  const last = activities.at(-1);
  if (first === undefined || last === undefined) throw new Error('a day needs an activity');
  return { date: '2026-03-02', weekday: 'mon', up: first.from, bed: last.to, activities: [...activities] };
}

/** A rubric of somebody to whom nothing matters, with changes: no help, no windows, many suggestions at any pace. */
export function rubricWith(changes: Partial<Rubric> = {}): Rubric {
  return {
    welcome: [],
    receptive: [],
    protected: [],
    rate: { perDay: 1000, gapMinutes: 0, perHours: { count: 1000, hours: 1000 } },
    tone: { manner: 'friendly', length: 'as long as it needs', humour: true, choices: 'all', reasons: false },
    redLines: [],
    ...changes,
  };
}

/** A window on Monday. */
export function mondayWindow(from: number, to: number): Rubric['receptive'][number] {
  return { weekday: 'mon', from, to, why: 'on a Monday' };
}
