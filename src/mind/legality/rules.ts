import type { Desire } from '../desires/index.ts';

/** What must hold of every event of a life, whoever made it: name → what it says. */
export const legalityRules = {
  place: 'the event suits the category of the place',
  open: 'the place is open, or is the person’s home or place of work',
  hours: 'the event suits the hour',
  weather: 'the event suits the weather',
  season: 'the event suits the season',
  weekday: 'the event suits the weekday, or the public holiday',
  stage: 'the event suits the stage of life',
  household: 'those who share the home are those whom the event needs',
  work: 'the event suits what the person does by day',
  workplace: 'the event suits the place where the person works or studies',
  gender: 'the event suits the gender',
  child: 'there is a child of the age that the event needs',
  body: 'the event suits the state of the body',
  mood: 'the event suits the mood',
  cast: 'everybody whom the event speaks of is in the person’s life',
  contradiction: 'no earlier event of the life says the opposite',
  repeat: 'the same thing has not happened in this life before',
  alike: 'no earlier event of the life is told in nearly the same words',
  time: 'time moves forward by at least the travel time',
} as const;

/** Name of a rule. */
export type LegalityRule = keyof typeof legalityRules;

/** What of an earlier event the rules look at. */
export interface EarlierEvent {
  desire: Desire;
  /** Local minute. */
  minute: number;
  happening: string;
}
