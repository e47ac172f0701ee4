export { bigFiveTraits, levels } from './person.ts';
export type { BigFiveTrait, Level, Person, Preference, PreferenceDimension } from './person.ts';
