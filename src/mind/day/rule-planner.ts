import type { DayPlanner } from './day-planner.ts';
import { planDay } from './plan-day.ts';

/** Plans days by rules, from the routine alone: yesterday changes nothing. */
export function rulePlanner(seed: number): DayPlanner {
  return { calls: 0, plan: ({ person, home, date }) => planDay(person, home, date, seed) };
}
