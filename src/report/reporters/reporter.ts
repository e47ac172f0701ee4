import type { Party } from '../../errors/index.ts';
import type { Scores } from '../scores.ts';
import type { ThresholdOutcome } from '../thresholds.ts';

/** What a finished run says to whoever runs it as a test. */
export interface RunReport {
  /** The study's name. */
  name: string;
  /** The run directory. */
  run: string;
  scores: Scores;
  /** Empty where no threshold was asked for. */
  thresholds: readonly ThresholdOutcome[];
  /** Lives that are not lived to their end with every assistant in every trial. */
  incompleteLives: number;
  /** Verdicts that no judge was asked for yet. */
  pendingVerdicts: number;
  /** By party and kind: `times` in attempts and answers, `final` where it ended a conversation or left something missing. */
  faults: Partial<Record<Party, Readonly<Record<string, { times: number; final: number }>>>>;
  /** What failed for good, and what the first of it said. */
  failedCalls: readonly { who: string; kind: string; times: number; message: string }[];
  /** How long the run took; null where nothing was run. */
  seconds: number | null;
}

/** Says a run in the words of another program: the content of a file. */
export type Reporter = (report: RunReport) => string;
