export { openDayRating } from './day-rating.ts';
export type { DayRating, RatingMoment } from './day-rating.ts';
export type { DayAtHome, Heard, PersonAtHome, RatedSuggestion } from './person-at-home.ts';
export { personByRule } from './person-by-rule.ts';
export type { Rater } from './person-by-rule.ts';
