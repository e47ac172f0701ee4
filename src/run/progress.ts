/** What has been done so far in a run. */
export interface Progress {
  /** Cells (life × assistant × trial) finished, and in all. */
  cells: { done: number; all: number };
  /** Conversations finished, and in all. */
  conversations: { done: number; all: number };
  turns: number;
  /** Calls that went out in this process, and calls that the record answered. */
  calls: { made: number; recorded: number };
  broken: number;
}

/** A run at its start. */
export function noProgress(cells: number, conversations: number): Progress {
  return {
    cells: { done: 0, all: cells },
    conversations: { done: 0, all: conversations },
    turns: 0,
    calls: { made: 0, recorded: 0 },
    broken: 0,
  };
}
