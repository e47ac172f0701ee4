export { deliveryRules } from './delivery-rule.ts';
export type { DialSettings } from './feedback-dial.ts';
export { liveDays, liveOne } from './live-days.ts';
export type { DaySettings, DaysToLive, PlannedDay } from './live-days.ts';
export { momentView } from './moment.ts';
export { ticksOf } from './ticks.ts';
export type { Ticks } from './ticks.ts';
