import type { DayPlan, Rating, Reaction } from '../../journal/index.ts';
import type { RatingMoment } from './day-rating.ts';

/** How a person rates one suggestion. */
export interface RatedSuggestion {
  rating: Rating;
  /** Why, in a few words; null where nothing is to be said. */
  why: string | null;
}

/** What a person makes of a suggestion that was delivered. */
export interface Heard {
  reaction: Reaction;
  /** What the person does instead of the plan, and until which minute; null: the day goes on as planned. */
  follows: { doing: string; until: number } | null;
}

/** One day of a person with an assistant at home. */
export interface DayAtHome {
  /** How silence is rated, as it is counted. */
  silence(moment: RatingMoment): Rating;
  /** How silence is rated where it is judged and not counted; absent where it is counted. */
  judgeSilence?(moment: RatingMoment, tick: number): Promise<RatedSuggestion>;
  /** Rates a suggestion without hearing it: any number of candidates of one tick, in any order. */
  rate(text: string, moment: RatingMoment, tick: number): RatedSuggestion | Promise<RatedSuggestion>;
  /** Hears the suggestion that was delivered. */
  hear(text: string, moment: RatingMoment, tick: number, rated: RatedSuggestion): Heard;
  /** Has talked with the assistant: what that said last is among its words of today. Absent where nothing is judged by them. */
  talked?(answer: string, minute: number): void;
  /** True in a protected window. */
  isGuarded(moment: RatingMoment): boolean;
  /**
   * What the person would rather have heard than `text`, each null for silence; undefined where that could not be found out. Absent: they are not asked.
   */
  revise?(
    text: string | null,
    moment: RatingMoment,
    tick: number,
    rated: RatedSuggestion,
  ): Promise<string | null | undefined>;
}

/** Who rates: a person at home, by rules or played by a model. */
export interface PersonAtHome {
  openDay(plan: DayPlan): DayAtHome;
}
