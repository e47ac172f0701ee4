export { daysTable } from './days-table.ts';
export { daysScoresVersion } from './days-scores.ts';
export type { DaysScores } from './days-scores.ts';
export type { LivedNumbers } from './lived-with.ts';
export { dayMeasures } from './measures.ts';
export type { DayMeasureName } from './measures.ts';
export { openDayScorer } from './open-day-scorer.ts';
export type { DayScorer, DaysScorePlan } from './open-day-scorer.ts';
