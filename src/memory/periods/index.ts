export { countedSummary } from './counted-summary.ts';
export type { CountedEntry } from './counted-summary.ts';
export { openPeriods } from './open-periods.ts';
export type { Periods, PeriodsState, Summaries } from './open-periods.ts';
export { periodText } from './period.ts';
export type { Period, PeriodGround, Summarise } from './period.ts';
