export { deliveryRules } from './delivery-rule.ts';
export type { DialSettings } from './feedback-dial.ts';
export type { Between, BetweenTicks, HeardSuggestion } from './between.ts';
export type { DaySettings, DaysToLive, PlannedDay } from './days-to-live.ts';
export { liveDays } from './live-days.ts';
export { liveOne } from './live-one.ts';
export { clockOf, momentView } from './moment.ts';
export { ticksOf } from './ticks.ts';
export type { Ticks } from './ticks.ts';
