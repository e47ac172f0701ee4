export { dayActivity, dayActivityKinds, dayPlan } from './day-plan.ts';
export type { DayActivity, DayActivityKind, DayPlan } from './day-plan.ts';
export { addRating, addTally, dayTally, emptyTally } from './day-tally.ts';
export type { DayTally } from './day-tally.ts';
export { dayEntry } from './entry.ts';
export type { DayEnded, DayEntry, DaysStarted, HeldOutLived, JournaledCandidate, TickTaken } from './entry.ts';
export { rating, ratingDimensions, reactions, scoreOf } from './rating.ts';
export type { Rating, RatingDimension, Reaction } from './rating.ts';
