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

/** What the person reacts to. */
export interface Reacting {
  situation: Situation;
  /** All exchanges of this conversation, oldest first; the last one's reply is the one to react to. */
  exchanges: readonly Exchange[];
  /** As of before the last reply. */
  ledger: Ledger;
  /** Overlap S of the last reply with what the person remembers, 0 to 1. */
  overlap: number;
  /** True when S reaches the embedder's threshold: the person has heard this before. */
  repetitive: boolean;
  /** Notes of this life that come nearest to the reply, nearest first. */
  remembered: readonly string[];
  /** False before two replies have come: the person may not end yet. */
  mayEnd: boolean;
}

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

/** A family of simulated users. A failed call throws CallFailure. */
export interface SimulatedUser {
  open(situation: Situation, line: CallLine): Promise<Opening>;
  react(reacting: Reacting, line: CallLine): Promise<Reaction>;
}
