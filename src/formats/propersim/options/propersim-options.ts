/** What one note of the assistant's memory holds beside the person's activity. */
export interface MemoryLevel {
  /** What was proposed. */
  suggestion: boolean;
  /** Share of notes with the score, 0 to 1. */
  scoreShare: number;
  /** Share of notes with the person's reason, 0 to 1. */
  reasonShare: number;
}

/** ProPerSim's options, checked, in words of ours. */
export interface PropersimOptions {
  /** A persona's folder; null where it is given otherwise. */
  originPersona: string | null;
  /** Name of the run; null where it is given otherwise. */
  saveDir: string | null;
  /** As it was given: a name of ProPerSim or one of our model names. */
  agentModel: string;
  /** True for models that only others can train. */
  isApiModel: boolean;
  /** Null without training. */
  trainMethod: 'DPO' | 'KTO' | 'SFT' | null;
  /** `built-in`, or the command that trains; null where nothing is said. */
  trainer: string | null;
  personaGiven: boolean;
  /** Where the reason of a proposal stands. */
  reason: 'none' | 'before' | 'after';
  /** How many notes are retrieved; null without any memory. */
  retrievedNotes: 3 | 5 | null;
  /** Null without any memory. */
  memoryLevel: MemoryLevel | null;
  /** Two candidates at each tick, both rated. */
  ranking: boolean;
  /** As it was given: a name of ProPerSim or one of our model names. */
  evaluator: string;
  /** A call for each dimension, or one for all. */
  evaluateSeparately: boolean;
  /** Share of first candidates that are silence whatever the model says. */
  forcedSilence: 0 | 0.3 | 0.7 | 1;
  visualization: boolean;
  /** `pairs` drawn from all days, or those of today and as many of the days before. */
  replayBuffer: { kind: 'equally'; pairs: number } | { kind: 'half today' };
  /** The person's own wording is the second candidate. */
  revision: boolean;
  /** General knowledge is measured after each training. */
  mmlu: boolean;
  cacheDir: string | null;
  /** `human`: a human rates. `plan`: nothing is proposed. */
  testMode: 'human' | 'plan' | null;
}
