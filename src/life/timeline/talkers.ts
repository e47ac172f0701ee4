import type { AssistantPort, Dimension, MemoryStore } from '../../assistant/index.ts';
import type { CallRecord, Embedder } from '../../model/index.ts';
import type { SimulatedUser } from '../../user/index.ts';

/** Who talks in the days of one person with one assistant, and how. */
export interface Talkers {
  /** Who replies. */
  assistant: AssistantPort;
  user: SimulatedUser;
  /** All preference dimensions that exist in the study. */
  dimensions: readonly Dimension[];
  /** Turns of a talk about something that happened, at most. */
  turns: number;
  /** Compares what is said with what the person remembers. */
  embedder: Embedder;
  /** Calls that do not depend on the assistant. */
  shared: CallRecord;
  /** All other calls. */
  own: CallRecord;
  memories: MemoryStore;
  /** Length of the chain of calls so far. */
  chain: () => number;
  /** Called with the calls that a talk adds to it. */
  took: (calls: number) => void;
}
