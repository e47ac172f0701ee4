/** What has been done so far in a run. */
export interface Progress {
  /** Lives finished with every assistant in every trial, and in all. */
  lives: { done: number; all: number };
  /** Conversations finished; how many of them were known from journal or record, so that they took no time; and in all. */
  conversations: { done: number; known: number; all: number };
  turns: number;
  /** Calls that went out in this process, and calls that the record answered. */
  calls: { made: number; recorded: number };
  broken: number;
}

/** A run at its start. */
export function noProgress(lives: number, conversations: number): Progress {
  return {
    lives: { done: 0, all: lives },
    conversations: { done: 0, known: 0, all: conversations },
    turns: 0,
    calls: { made: 0, recorded: 0 },
    broken: 0,
  };
}
