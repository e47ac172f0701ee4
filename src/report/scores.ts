import type { Party } from '../errors/index.ts';
import type { Estimate } from '../statistics/index.ts';
import type { AssistantDescription, JudgeDescription, MetricDescription } from './score-row.ts';

/** Version of scores.json. */
export const scoresVersion = 1;

/** How often a party failed. */
export interface PartyCount {
  party: Party;
  count: number;
}

/** How often a value is missing for one reason. */
export interface MissingCount extends PartyCount {
  /** What went wrong, such as `unparsable`. */
  kind: string;
}

/** One assistant under one judge and metric. All numbers are rounded to 1e-6. */
export interface Score {
  assistant: string;
  /** Null: measured, no judge asked. */
  judge: string | null;
  metric: string;
  kind: 'explicit' | 'implicit' | null;
  /** Over the values that are there; null without any. */
  estimate: Estimate | null;
  /** The same with what the assistant broke at the metric's worst value; null where there is no worst value, or no row. */
  withFailures: Estimate | null;
  /** Rows with a value, of conversations that did not break. */
  judged: number;
  /** Rows where there was nothing to score. */
  notApplicable: number;
  /** Rows of unbroken conversations whose value is missing through somebody's failure, by party, then kind. */
  missing: readonly MissingCount[];
  /** Rows of broken conversations, by party. */
  broken: readonly PartyCount[];
  /** One estimate per event number, for metrics that ask for it. */
  overLife?: readonly { event: number; estimate: Estimate | null }[];
  /** One estimate per domain of the study, in code-unit order, for metrics that ask for it; absent where all lives have one domain. */
  byDomain?: readonly DomainEstimate[];
}

/** One assistant under one judge and metric in the lives of one domain. */
export interface DomainEstimate {
  domain: string;
  /** Over the values that are there; null without any. */
  estimate: Estimate | null;
  /** The same with what the assistant broke at the metric's worst value; absent where that is no different. */
  withFailures?: Estimate | null;
}

/** How much one assistant is ahead of another in the same conversations. All numbers are rounded to 1e-6. */
export interface Difference {
  assistant: string;
  /** The assistant whose values are subtracted. */
  baseline: string;
  judge: string | null;
  metric: string;
  kind: 'explicit' | 'implicit' | null;
  /** Assistant minus baseline over pairs; null without pairs. */
  estimate: Estimate | null;
  /** The same with failures at the worst value; null as in {@link Score}. */
  withFailures: Estimate | null;
  /** Conversations with a value on both sides. */
  pairs: number;
  /** Values without a partner on the other side. */
  unpaired: { assistant: number; baseline: number };
  /** Both intervals on one side of zero, or `undecided`; null where neither way is good or there is no interval. */
  verdict: 'better' | 'worse' | 'undecided' | null;
}

/** What one assistant went through. */
export interface AssistantSummary extends AssistantDescription {
  people: number;
  conversations: number;
  /** Broken conversations, by party. */
  broken: readonly PartyCount[];
}

/** The content of scores.json. */
export interface Scores {
  version: typeof scoresVersion;
  seed: number;
  resamples: number;
  level: number;
  assistants: readonly AssistantSummary[];
  judges: readonly JudgeDescription[];
  metrics: readonly MetricDescription[];
  /** Judges in plan order, measured last; within a judge metrics, then assistants, in plan order. */
  scores: readonly Score[];
  /** Each assistant against the baseline, in the same order. */
  differences: readonly Difference[];
}
