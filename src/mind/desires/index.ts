export { ageInWords, kinOf, roles } from './cast.ts';
export type { Cast, CastMember, Role } from './cast.ts';
export type {
  Body,
  Day,
  DesireConditions,
  Gender,
  Household,
  Mood,
  Season,
  Stage,
  Weather,
  Weekday,
  Work,
} from './conditions.ts';
export { bodies, days, genders, households, moods, seasons, stages, weathers, weekdays, works } from './conditions.ts';
export { contradicts } from './contradicts.ts';
export type { Desire, DesirePool, SlotList } from './desire.ts';
export { fillDesire, pronouns, rolesIn, textsOf } from './fill-desire.ts';
export type { DesireScene, DesireSubject, FilledDesire } from './fill-desire.ts';
export { lintDesires } from './lint/index.ts';
export type { DesireFinding, FindingName } from './lint/index.ts';
export { childOfAge, hourWithin, unmetConditions } from './moment.ts';
export type { ConditionName, Moment } from './moment.ts';
export { bundledDesireFiles, bundledPlaces, readDesires } from './read-desires.ts';
