import type { Emotion, LifeEvent } from '../journal/index.ts';
import type { CallLine } from '../model/index.ts';
import type { Person } from '../person/index.ts';

/** What the person knows at a life event, hidden parts included. */
export interface Situation {
  /** The life's id: addresses random draws. */
  life: string;
  trial: number;
  person: Person;
  goal: string | null;
  event: LifeEvent;
}

/** The person's first line at an event. It needs nothing from before, so all of a life's openings may start at once. */
export interface Opening {
  utterance: string;
  emotion: Emotion;
  /** Explicit items said. */
  said: readonly number[];
}

/** One exchange that lies behind the person. */
export interface Exchange {
  utterance: string;
  emotion: Emotion;
  /** Null is silence. */
  reply: string | null;
}

/** What the person has said, been answered, and still wants: item numbers. */
export interface Ledger {
  said: readonly number[];
  answered: readonly number[];
}

/** Replies, silent ones included, that a person waits for before they may give up. */
export const repliesBeforeGivingUp = 2;

/** What has reached the person, and is to be reacted to. */
export interface Hearing {
  situation: Situation;
  /** All exchanges of this conversation, oldest first; the last one's reply is the one to react to. */
  exchanges: readonly Exchange[];
  /** As of before the last reply. */
  ledger: Ledger;
  /** False before {@link repliesBeforeGivingUp} replies have come: the person may not end yet. */
  mayEnd: boolean;
}

/** What the person makes of a text on comparing it with what they remember of their life so far. */
export interface Perception {
  /** Overlap S of the text with what the person remembers, 0 to 1. */
  overlap: number;
  /** True when S reaches the embedder's threshold: the person has heard this before. */
  repetitive: boolean;
  /** Notes of this life that come nearest to the text, nearest first. */
  remembered: readonly string[];
}

/** Compares a text with what the person remembers; null is silence, which overlaps with nothing. Throws CallFailure when an embedding fails. */
export type Perceive = (text: string | null) => Promise<Perception>;

/** What a person reacts to who has compared the last reply, as a whole, with what they remember. */
export type Reacting = Hearing & Perception;

/** What the person makes of a reply. */
export interface Reaction {
  /** Items, said before, that the reply answers. */
  answered: readonly number[];
  emotion: Emotion;
  action: 'go-on' | 'end';
  /** The next line, or the closing line of a person who ends. Never empty. */
  utterance: string;
  said: readonly number[];
  /** What to keep in mind of the reply; empty for nothing. */
  note: string;
}

/** A reaction, and what came of comparing the reply with memory. */
export interface PerceivedReaction extends Reaction {
  /** Overlap S of what was looked up, 0 to 1; null when the person looked nothing up. */
  overlap: number | null;
}

/** A family of simulated users. A failed call throws CallFailure. */
export interface SimulatedUser {
  open(situation: Situation, line: CallLine): Promise<Opening>;
  /** @param perceive the person's memory of this life, without the last reply */
  react(hearing: Hearing, perceive: Perceive, line: CallLine): Promise<PerceivedReaction>;
  /**
   * How many calls, one after the other, the person's line of a turn takes when all goes well; turn 1 is the opening. Tells who is furthest
   * behind and must be served first.
   */
  callsFor(turn: number): number;
  /** True for people who go on to the last turn whatever they are answered; absent everywhere else. */
  neverEnds?: boolean;
}
