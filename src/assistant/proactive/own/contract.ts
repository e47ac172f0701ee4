import type { Json } from '../../../files/index.ts';
import type { Moment, TickFeedback } from '../contract.ts';

/** Something that the assistant said today. */
export interface SaidToday {
  /** As `moment.time`. */
  time: string;
  text: string;
  topic: string | null;
  /** What the person did about it: accept, follow, dismiss, snooze, ignore; null where that is not told (yet). */
  reaction: string | null;
  /** 0 to 4; null where it is not told (yet). */
  score: number | null;
  /** Why it was rated so, where the person said it. */
  reason: string | null;
}

/** All that `suggest` is given. */
export interface SuggestRequest {
  /** Time, weekday and what anybody in the room could see. */
  moment: Moment;
  /** What this assistant said today, oldest first. */
  today: readonly SaidToday[];
  /** What this assistant returned as memory last time in this life; null at the start. */
  memory: Json;
}

/** One thing that could be said: text, null (silence), or a text with what the assistant says about it. */
export type Offer =
  | string
  | null
  | {
      /** Null is silence. */
      text: string | null;
      /** What it is about, in a word or two. */
      topic?: string;
      /** How it is told, in a word. */
      style?: string;
      /** Why now; the person does not hear it. */
      reason?: string;
    };

/** What `suggest` may return: one offer, or one to five candidates of which the study's rule delivers one. `memory`: at most 1 MB of JSON; absent keeps the old one. */
export type SuggestAnswer =
  | Offer
  | (Exclude<Offer, string | null> & { memory?: Json })
  | { candidates: readonly Offer[]; memory?: Json };

/** What `feedback` is given once a day, after the person has gone to bed. */
export interface FeedbackRequest {
  /** 1 for the first day. */
  day: number;
  /** What came of each tick, oldest first. */
  ticks: readonly TickFeedback[];
  memory: Json;
}

/** What `feedback` may return; nothing keeps the memory as it is. */
export type FeedbackAnswer = { memory?: Json } | null | undefined | void;

/** An assistant of users' own for days at home: a function of its requests, as `Assistant` is for conversations. */
export interface AssistantAtHome {
  /** Says something unasked, or null: silence. Called every few minutes. */
  suggest(request: SuggestRequest): Promise<SuggestAnswer> | SuggestAnswer;
  /** Learns from the day. Where it is there, the person is asked about all candidates. */
  feedback?(request: FeedbackRequest): Promise<FeedbackAnswer> | FeedbackAnswer;
}
