import type { CallFailure } from '../../errors/index.ts';
import type { Json } from '../../files/index.ts';

/** What anybody in the room could see the person do. */
export interface SeenActivity {
  /** What sort of thing: breakfast, work, hobby, free … */
  kind: string;
  /** As "cutting vegetables". */
  doing: string;
  /** What it is part of, as "cooking dinner". */
  part: string;
  /** Name of the hobby, where it is one. */
  hobby: string | null;
  room: string;
}

/** One tick as a proactive assistant sees it: nothing of it is hidden from anybody in the room. */
export interface Moment {
  /** Local time, as 2026-03-02T07:32:30. */
  time: string;
  /** `mon` to `sun`: the weekday on which the person got up. */
  weekday: string;
  /** Minutes since the midnight before the person got up; past 1440 is the next date. A fraction where ticks are. */
  minute: number;
  /** 1-based, of the days that the assistant has spent with the person; 0 on a day that does not count for learning. */
  day: number;
  activity: SeenActivity;
  /** True while the person walks from one place to another. */
  walking: boolean;
}

/** Something said unasked. */
export interface Suggestion {
  text: string;
  /** What it is about, in the assistant's own words; null when it does not say. */
  topic: string | null;
  /** How it is told, in the assistant's own words; null when it does not say. */
  style: string | null;
  /** Why now, for whoever reads the journal; the person does not hear it. */
  reason: string | null;
}

/** A suggestion, or null: silence. */
export type Candidate = Suggestion | null;

/** What an assistant does at a tick. */
export interface Decision {
  /** One to five, silence among them where it was weighed; never empty. */
  candidates: readonly Candidate[];
  /** Which of them is done, from 0; null: the assistant leaves it to the rule of the study. */
  delivered: number | null;
}

/** How the person rates a candidate: 1 or 0 by dimension; null is missing. */
export interface FeedbackRating {
  preference: 0 | 1 | null;
  timing: 0 | 1 | null;
  frequency: 0 | 1 | null;
  communication: 0 | 1 | null;
}

/** What the person said about one candidate. */
export interface RatedCandidate {
  candidate: Candidate;
  rating: FeedbackRating;
  /** 0 to 4; null when any dimension is missing. */
  score: number | null;
  /** Why, where the person said so. */
  reason: string | null;
}

/** What came of a tick. */
export interface TickFeedback {
  moment: Moment;
  /** The delivered candidate first; others only where the person was asked about them. */
  rated: readonly RatedCandidate[];
  /** What the person did about a suggestion: accept, follow, dismiss, snooze, ignore; null after silence. */
  reaction: string | null;
  /** What the person would rather have heard; absent where they were not asked. */
  revision?: Candidate;
}

/** What an assistant made of a day. */
export interface Learned<Memory> {
  memory: Memory;
  /** What is worth telling of the training in the journal, such as pairs and loss, or the model from here on; empty where nothing was trained. */
  training: Readonly<Record<string, number | string>>;
  /** Why the training failed, where it did and the memory goes on all the same. */
  failure?: CallFailure;
}

/** What the person and the assistant have said to each other between two ticks. */
export interface Talked {
  /** Minutes since the day's midnight at which it began. */
  minute: number;
  /** Oldest first; a null text is silence. */
  transcript: readonly { role: 'user' | 'assistant'; text: string | null }[];
}

/** A day with the person. Lasting memory does not change during it. */
export interface DaySession<Memory> {
  decide(moment: Moment): Decision | Promise<Decision>;
  /** Called once for each tick at which `decide` did not fail, in order: before the next `decide`, or later where ratings are delayed, the last ones after the day. Not at all on held-out days. */
  heard(feedback: TickFeedback): void | Promise<void>;
  /** The memory that `reply` is given between ticks, and the one that it leaves behind; absent where what replies remembers on its own. */
  talking?: { memory(): Json; keep(memory: Json): void };
  /** Called after each talk of the day, before the next `decide` or `learn`; absent where nothing is made of it. */
  talked?(talk: Talked): void;
  /** Called once after a day that counts for learning. */
  learn(): Learned<Memory> | Promise<Learned<Memory>>;
}

/** Where and when a day takes place, for what an assistant draws at random. */
export interface DayOpening {
  seed: number;
  /** The life's id. */
  life: string;
  /** As 2026-03-02. */
  date: string;
  /** 1-based; 0: held out. */
  day: number;
  /** True where the person is asked about more than what is delivered. */
  compares: boolean;
}

/** A proactive assistant: a function of its lasting memory, so that any day can be lived again with the memory of any other. */
export interface ProactiveAssistant<Memory> {
  /** True when it wants to know how the person finds all candidates of a tick, not only what was delivered. */
  compares: boolean;
  /** The memory before the first day. */
  start(): Memory;
  openDay(memory: Memory, opening: DayOpening): DaySession<Memory>;
}
