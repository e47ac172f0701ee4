import type { Person } from '../person/index.ts';
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
