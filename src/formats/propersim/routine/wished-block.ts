import type { ActivityKind, Weekday } from '../../../person/index.ts';

/** Something that belongs to a usual day, as far as the texts fix it. */
export interface WishedBlock {
  kind: ActivityKind;
  /** Its name for `kind` hobby, else null. */
  hobby: string | null;
  doing: string;
  days: readonly Weekday[];
  /** Minute of its beginning; null where only its length or its part of the day is said. */
  from: number | null;
  /** Minute of its end; null where it is not said. */
  to: number | null;
  /** How long it lasts; null where it is not said. */
  minutes: number | null;
  /** Where in the day it belongs if it has no time, in minutes, and near which; null anywhere. */
  part: { from: number; to: number; at: number } | null;
}

/** Meals of a day at home. */
export const mealKinds = ['breakfast', 'lunch', 'dinner'] as const;

/** One of {@link mealKinds}. */
export type MealKind = (typeof mealKinds)[number];

/** What the texts say of a person's usual days. */
export interface DayFacts {
  /** Minute of getting up; null where nothing is said. */
  up: number | null;
  /** Minute of going to bed, past 1440 after midnight; null where nothing is said. */
  bed: number | null;
  /** When meals begin, as far as it is said. */
  meals: Partial<Record<MealKind, number>>;
  /** Meals that are said to be left out. */
  skipped: readonly MealKind[];
  blocks: WishedBlock[];
}
