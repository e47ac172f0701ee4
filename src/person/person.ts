import type { SpeakingStyle } from './speaking-style.ts';

/** Level of a preference dimension or a Big Five trait. */
export type Level = 'low' | 'middle' | 'high';

/** All levels, lowest first. */
export const levels: readonly Level[] = ['low', 'middle', 'high'];

/** The five traits, in the order in which texts name them. */
export const bigFiveTraits = ['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism'] as const;

/** One of the five traits. */
export type BigFiveTrait = (typeof bigFiveTraits)[number];

/** A dimension along which people differ in what they like, with a sentence for each level. */
export interface PreferenceDimension {
  /** Unique in its set. */
  name: string;
  levels: Readonly<Record<Level, string>>;
}

/** Where one person stands on one dimension. */
export interface Preference {
  /** Name of the dimension. */
  dimension: string;
  level: Level;
  /** The person's own sentence about it. */
  sentence: string;
}

/** Who someone is. All texts are free text; what is not known is absent. */
export interface Person {
  /** The person's id in the input, as text. */
  id: string;
  /** Facts such as gender, age, race, marital, religious, employment, income, area: name → text. */
  demographics: Readonly<Record<string, string>>;
  bigFive: Readonly<Partial<Record<BigFiveTrait, Level>>>;
  /** Words such as "curious". */
  traits: readonly string[];
  preferences: readonly Preference[];
  /** One strong wish beside the dimensions; null for most people. */
  specialPreference: string | null;
  /** How the person talks, where a manner was laid over them; it never says what they want. */
  style?: SpeakingStyle | undefined;
}
