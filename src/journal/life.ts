import type { Level, Person } from '../person/index.ts';
import type { Scene } from '../world/index.ts';

/** One line of an intention's checklist. */
export interface SubIntent {
  /** 1-based position in the checklist. Verdicts and ledgers name items by it. */
  number: number;
  /** `explicit`: the person says it, sooner or later. `implicit`: never said outright. */
  kind: 'explicit' | 'implicit';
  text: string;
}

/** What the person wants at a life event. */
export interface Intention {
  /** One sentence. */
  sentence: string;
  checklist: readonly SubIntent[];
}

/** Something lasting about a person that is different from a life event on. */
export interface Change {
  /** The event from which on it holds, its conversation included. */
  event: number;
  /** Why, as a sentence. */
  reason: string;
  what:
    | {
        kind: 'preference';
        dimension: string;
        level: Level;
        /** The person's sentence at the new level. */
        sentence: string;
      }
    | { kind: 'goal'; goal: string };
}

/** A scene in which an intention arose. */
export interface LifeEvent {
  /** 1-based position in the life. */
  number: number;
  scene: Scene;
  /** What happened. */
  happening: string;
  intention: Intention;
  /** UTC as `YYYY-MM-DD HH:MM:SS`; null when the input has none. */
  utc: string | null;
  /** Degrees; null when the input has none. */
  coordinates: { latitude: number; longitude: number } | null;
  /** All that is different about the person from the beginning of the life, oldest first; absent for nothing. */
  changes?: readonly Change[] | undefined;
  /** What the assistant has said that the person takes up: the first line of the talk. Absent where the person begins. */
  takesUp?: string;
  /** Earlier conversations that came with the data, each one text. */
  earlierConversations: readonly string[];
}

/** A person and the ordered list of their events. */
export interface Life {
  /** Unique in a study and safe as a folder name: slug and short hash. */
  id: string;
  /** The sequence's id in the input. */
  sequence: string;
  /** The life's domain, such as "dining". */
  domain: string;
  /** The person's long-term goal; null when there is none. */
  goal: string | null;
  person: Person;
  events: readonly LifeEvent[];
}
