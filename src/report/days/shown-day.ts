import type { DayPlan, DayTally, Rating, Reaction } from '../../journal/index.ts';

/** Something that was said to a person, and what they made of it. */
export interface ShownSuggestion {
  /** Minutes from the day's midnight. */
  at: number;
  text: string;
  topic: string | null;
  style: string | null;
  reason: string | null;
  /** Null: the person was not asked. */
  rating: Rating | null;
  /** Why it was rated so; null where that was not said. */
  why: string | null;
  reaction: Reaction;
  /** True in a protected window. */
  guarded: boolean;
  /** What the person did instead of their plan; null where they did not follow. */
  follows: { doing: string; until: number } | null;
}

/** Ticks of silence that follow on each other without a gap and were rated alike. */
export interface ShownSilence {
  /** Minutes from the day's midnight: of the first tick, and of the end of the last one. */
  from: number;
  to: number;
  rating: Rating;
}

/** A tick at which the assistant's call failed. */
export interface ShownFailure {
  at: number;
  party: string;
  kind: string;
}

/** A stretch in which a person wants to be left alone, or welcomes being spoken to. */
export interface ShownWindow {
  from: number;
  to: number;
  why: string;
}

/** One day of a person with an assistant, as it went. */
export interface ShownDay {
  life: string;
  assistant: string;
  /** 1-based. */
  day: number;
  plan: DayPlan;
  tally: DayTally;
  suggestions: readonly ShownSuggestion[];
  silences: readonly ShownSilence[];
  failures: readonly ShownFailure[];
  /** What no assistant sees. */
  protected: readonly ShownWindow[];
  receptive: readonly ShownWindow[];
}

/** A person, for a reader. */
export interface ShownPerson {
  life: string;
  name: string;
  /** In some words, such as "34, Voice teacher". */
  about: string;
  statedPerHour: number;
}
