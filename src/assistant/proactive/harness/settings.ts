/**
 * What a record of the assistant's own memory holds of a tick.
 * - `none`: it remembers nothing at all
 * - `A`: what the person did
 * - `AS`: and what it said, or that it was silent
 * - `ASC`: and what the person did about it and how they scored it
 * - `ASCR`: and why
 * - `AS9C1`, `AS8C2`: as `AS`; one record in ten, or two, as `ASC`
 * - `ASC9R1`, `ASC8R2`: as `ASC`; one record in ten, or two, as `ASCR`
 */
export const recordLevels = ['none', 'A', 'AS', 'AS9C1', 'AS8C2', 'ASC', 'ASC9R1', 'ASC8R2', 'ASCR'] as const;

/** One of {@link recordLevels}. */
export type RecordLevel = (typeof recordLevels)[number];

/** Where the assistant says why it speaks or is silent: not at all, or before or after it decides. The person never hears it. */
export const reasonPlaces = ['none', 'before', 'after'] as const;

/** One of {@link reasonPlaces}. */
export type ReasonPlace = (typeof reasonPlaces)[number];

/** What an assistant is told of the person from the start. */
export interface GivenPersona {
  /** `person`: who they are. `rubric`: what they rate by, which makes it an assistant that is told. */
  kind: 'person' | 'rubric';
  text: string;
}

/** How a model is made a proactive assistant. */
export interface HarnessSettings {
  /** How often it is asked at each tick, independently; what comes out alike counts once. */
  candidates: 1 | 2 | 3 | 4;
  memory: RecordLevel;
  /** False: it is given nothing of what it remembers, neither records nor summaries. */
  retrieval: boolean;
  /** Null: it knows only what it sees. */
  persona: GivenPersona | null;
  reasons: ReasonPlace;
  /** Share of ticks at which the first candidate is silence and the model is not asked for it. Default 0. */
  forcedSilence?: number;
}

/** What records of a level show; shares of records where not all do. */
export interface LevelShares {
  /** What the assistant did. */
  suggestion: boolean;
  /** Share of records with reaction and score. */
  score: number;
  /** Share of records with the person's reason. */
  reason: number;
}

const shares: Readonly<Record<Exclude<RecordLevel, 'none'>, LevelShares>> = {
  A: { suggestion: false, score: 0, reason: 0 },
  AS: { suggestion: true, score: 0, reason: 0 },
  AS9C1: { suggestion: true, score: 0.1, reason: 0 },
  AS8C2: { suggestion: true, score: 0.2, reason: 0 },
  ASC: { suggestion: true, score: 1, reason: 0 },
  ASC9R1: { suggestion: true, score: 1, reason: 0.1 },
  ASC8R2: { suggestion: true, score: 1, reason: 0.2 },
  ASCR: { suggestion: true, score: 1, reason: 1 },
};

/** What is shown of records; null: nothing is remembered. */
export function shownShares({ memory, retrieval }: Pick<HarnessSettings, 'memory' | 'retrieval'>): LevelShares | null {
  return memory === 'none' || !retrieval ? null : shares[memory];
}
