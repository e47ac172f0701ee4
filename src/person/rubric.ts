import type { ActivityKind, Weekday } from './routine.ts';

/** A stretch of a weekday, in minutes from its midnight (may pass 1440). */
export interface Window {
  weekday: Weekday;
  from: number;
  to: number;
  /** Why then, as "after breakfast" or "while drawing". */
  why: string;
}

/** What suggestions can be about. People who are drawn use the first sixteen. */
export const suggestionTopics = [
  'weather',
  'calendar',
  'news',
  'health',
  'music',
  'food',
  'exercise',
  'order',
  'shopping',
  'children',
  'entertainment',
  'people',
  'sleep',
  'learning',
  'work',
  'hobby',
  'drink',
  'reading',
  'plants',
  'decor',
  'calm',
  'games',
  'money',
  'outing',
] as const;

/** One of {@link suggestionTopics}. */
export type SuggestionTopic = (typeof suggestionTopics)[number];

/** Help that is welcome during one kind of activity. */
export interface WelcomeHelp {
  /** `free`: awake at home between the blocks of the day. */
  kind: ActivityKind | 'free';
  /** The hobby it belongs to; null for other activities. */
  hobby: string | null;
  /** What may be offered; each topic is one of {@link suggestionTopics}. */
  offers: readonly { topic: string; text: string }[];
}

/** How an assistant should sound. */
export interface Tone {
  manner: 'warm' | 'friendly' | 'matter-of-fact';
  length: 'one sentence' | 'two or three sentences' | 'as long as it needs';
  humour: boolean;
  /** How many things to propose at a time. */
  choices: 'one' | 'two or three' | 'all';
  /** True when a proposal should come with its reason. */
  reasons: boolean;
}

/** How often somebody wants to be spoken to. */
export interface Rate {
  /** Suggestions a day: what is wished, not only a limit. With `perHours` the limit of the whole day. */
  perDay: number;
  /** Shortest time between two suggestions. */
  gapMinutes: number;
  /** For people who think in hours: `count` suggestions in any `hours` hours at home and awake. Absent: the day is what counts. */
  perHours?: { count: number; hours: number };
}

/** What a person expects of a proactive assistant; the person's ratings follow from it and no assistant sees it. */
export interface Rubric {
  welcome: readonly WelcomeHelp[];
  /** When being spoken to is welcome. Outside of both lists it is tolerated. */
  receptive: readonly Window[];
  /** When it is not. Sleep is always protected and not listed. */
  protected: readonly Window[];
  rate: Rate;
  tone: Tone;
  /** What must never happen. `topic`: no offer of that topic; null where it is about manner. */
  redLines: readonly { text: string; topic: string | null }[];
}
