export { daysInput } from './days-input.ts';
export type { DaysInput, DaysRequest } from './days-input.ts';
export type { DaysStudy } from './days-study.ts';
export { planDays, planExistingDays, readDaysStudy } from './plan-days.ts';
export type { DaysPlan } from './plan-days.ts';
export { proactiveBuiltIns } from './proactive-spec.ts';
export { readDaysInput } from './read-days-input.ts';
export { runDays } from './run-days.ts';
export type { DaysProgress, LivedDays } from './run-days.ts';
