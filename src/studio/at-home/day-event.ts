import type { Moment } from '../../assistant/index.ts';
import type { Party } from '../../errors/index.ts';
import type { DayTally, Rating, Reaction } from '../../journal/index.ts';
import type { Tile } from '../../world/index.ts';
import type { Decision, Role } from './decision.ts';

/** What came of a tick, as whoever is told of it may know. */
export interface ToldTick {
  tick: number;
  minute: number;
  /** Null: silence. */
  text: string | null;
  topic: string | null;
  style: string | null;
  /** Null: whoever should have rated was not asked, or failed. */
  rating: Rating | null;
  why: string | null;
  /** Null after silence. */
  reaction: Reaction | null;
  /** What the person would rather have heard, null for silence; absent where that is not known. */
  revision?: string | null;
  /** Who decided what is said, and who rated it: somebody by hand or not. */
  by: { suggested: 'you' | 'assistant'; rated: 'you' | 'person' };
  /** What no assistant is told; absent for whoever is one. */
  behind?: {
    /** It lay in a protected window. */
    guarded: boolean;
    /** What the person does instead of the plan. */
    follows: { doing: string; until: number } | null;
  };
}

/** What happens on a live day, in order. */
export type DayEvent =
  /** A tick has come and is not decided yet. Told again where the role changes at it. */
  | {
      type: 'moment';
      tick: number;
      role: Role;
      /** All that an assistant is given. */
      seen: Moment;
      /** At which thing in the home; absent for the assistant, which sees the room alone. */
      object?: string;
      /** How they came there: the last tile is where they are. Absent for the assistant. */
      way?: readonly Tile[];
    }
  /** The assistant spoke, and the day stands still until that is rated. */
  | { type: 'asked'; tick: number; about: 'suggestion'; text: string }
  /** An hour is over; how was its silence? */
  | { type: 'asked'; tick: number; about: 'silence' }
  | { type: 'decided'; decision: Decision }
  | ({ type: 'told' } & ToldTick)
  | { type: 'failed'; tick: number; minute: number; party: Party; kind: string }
  | { type: 'ended'; tally: DayTally }
  /** The day cannot go on: an outage, or no money left. */
  | { type: 'stopped'; message: string };
