/** What the sky and the air are like; several may hold at once. */
export const weathers = ['dry', 'wet', 'snow', 'hot', 'warm', 'cool', 'cold', 'windy'] as const;
/** The seasons of the temperate zones. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
/** The days of a week, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** A weekday, all of them from Monday to Friday, the other two, or a public holiday. */
export const days = [...weekdays, 'weekday', 'weekend', 'holiday'] as const;
/** Stages of a life; several may hold at once, such as `young adult` and `parent`. */
export const stages = ['student', 'young adult', 'parent', 'middle-aged', 'senior'] as const;
/** With whom somebody lives; several may hold at once. */
export const households = ['alone', 'partner', 'child', 'parent', 'relatives', 'shared'] as const;
/** What somebody does by day. */
export const works = ['employed', 'self-employed', 'studying', 'at home', 'seeking', 'on leave', 'retired'] as const;
/** How the body is; several may hold at once. */
export const bodies = ['hungry', 'full', 'thirsty', 'tired', 'rested', 'ill', 'sore', 'restless'] as const;
/** How somebody feels; several may hold at once. */
export const moods = [
  'calm',
  'cheerful',
  'proud',
  'hopeful',
  'bored',
  'lonely',
  'low',
  'anxious',
  'irritated',
  'overwhelmed',
] as const;
/** As persons tell their gender. */
export const genders = ['female', 'male', 'nonbinary'] as const;

export type Weather = (typeof weathers)[number];
export type Season = (typeof seasons)[number];
export type Weekday = (typeof weekdays)[number];
export type Day = (typeof days)[number];
export type Stage = (typeof stages)[number];
export type Household = (typeof households)[number];
export type Work = (typeof works)[number];
export type Body = (typeof bodies)[number];
export type Mood = (typeof moods)[number];
export type Gender = (typeof genders)[number];

/** When an event can happen: of each list that is given, at least one must hold. What is not given is free. */
export interface DesireConditions {
  /** Categories of places, such as `home` or `market`; never empty. `workplace` is wherever the person works. */
  place: readonly string[];
  /** Local hours, from included, to not; 0 to 24, fractions allowed. `[22, 5]` goes over midnight. */
  hours: readonly [number, number];
  weather?: readonly Weather[] | undefined;
  season?: readonly Season[] | undefined;
  weekday?: readonly Day[] | undefined;
  stage?: readonly Stage[] | undefined;
  household?: readonly Household[] | undefined;
  work?: readonly Work[] | undefined;
  /** Categories of the place where the person works or studies, such as `hospital`, wherever they are now. */
  workplace?: readonly string[] | undefined;
  gender?: readonly Gender[] | undefined;
  /** Age in years of a child of the person, both ends included; 0.5 is six months. */
  child?: readonly [number, number] | undefined;
  body?: readonly Body[] | undefined;
  mood?: readonly Mood[] | undefined;
}
