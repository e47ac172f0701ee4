import type { Analyst } from '../analysis/index.ts';
import type { AssistantPort, Dimension, MemoryStore } from '../assistant/index.ts';
import type { Life } from '../journal/index.ts';
import type { CallRecord, Embedder } from '../model/index.ts';
import type { SimulatedUser, ToldAssistant } from '../user/index.ts';
import type { View } from './view.ts';

/** One life under one assistant in one trial, and all it is lived with. */
export interface Simulation {
  life: Life;
  /** 1-based. */
  trial: number;
  /** The assistant's label: part of addresses. */
  assistantLabel: string;
  assistant: AssistantPort | ToldAssistant;
  /** Reads the assistant's replies before the person does, and looks back at finished conversations; absent: nobody does. */
  analyst?: Analyst | undefined;
  user: SimulatedUser;
  /** All dimensions that exist in the study. */
  dimensions: readonly Dimension[];
  /** Turns per conversation, at most. */
  turns: number;
  embedder: Embedder;
  /** Calls that do not depend on the assistant. */
  shared: CallRecord;
  /** All other calls. */
  own: CallRecord;
  memories: MemoryStore;
  /** What assistants may see; {@link View}'s own function except in tests of the canaries. */
  view: View;
}
