export { describePerson, levelIndex } from './describe-person.ts';
export { bigFiveTraits, levels } from './person.ts';
export type { BigFiveTrait, Level, Person, Preference, PreferenceDimension } from './person.ts';
