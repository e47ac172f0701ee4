/** How far a study is, of conversations or of days alike. */
export interface StudyProgress {
  /** People lived to their end with every assistant, and in all. */
  people: { done: number; all: number };
  /** Conversations; null for days. */
  conversations: { done: number; all: number } | null;
  /** Turns of conversations; null for days. */
  turns: number | null;
  /** Calls that went out, and calls that the record answered. */
  calls: { made: number; recorded: number };
  /** Broken conversations; null for days. */
  broken: number | null;
  /** US dollars that the whole run has cost so far; null where nothing is asked that is not built in. */
  usd: number | null;
}

/** How a study ended. */
export type StudyEnding =
  /** It came to its end. */
  | { state: 'whole' }
  /** It came as far as it could, and something is left: going on asks for it. */
  | { state: 'incomplete' }
  /** Somebody stopped it, or its money is used up; what was done is kept and scored. */
  | { state: 'stopped'; by: 'request' }
  | { state: 'stopped'; by: 'budget'; message: string }
  /** An endpoint is gone, a key is refused, a disk is full: what was done is kept. */
  | { state: 'failed'; message: string };
