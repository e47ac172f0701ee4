import type { Emotion } from '../journal/index.ts';
import type { Person } from '../person/index.ts';
import type { Scene } from '../world/index.ts';

/** A line of the person, and the reply to it. */
export interface AnalysedExchange {
  utterance: string;
  emotion: Emotion;
  /** Null is silence; absent where no reply was given, or none yet. */
  reply?: string | null;
}

/** A talk as the analysis sees it: who the person is and how they felt, never what they want. */
export interface AnalysedTalk {
  person: Person;
  scene: Scene;
  /** Oldest first. */
  exchanges: readonly AnalysedExchange[];
  /** What the assistant was told to do better before this talk; null for nothing. */
  strategy: string | null;
}

/** A reply that is checked before it is sent: the last exchange waits for it. */
export interface CheckedReply extends AnalysedTalk {
  /** Null is silence. */
  reply: string | null;
}

/** A talk that came to its end. */
export interface FinishedTalk extends AnalysedTalk {
  /** True where the person ended it: their last line has no reply. False where it had as many turns as it could have. */
  left: boolean;
}
