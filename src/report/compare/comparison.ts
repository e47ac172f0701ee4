import type { AssistantDescription, JudgeDescription, MetricDescription } from '../score-row.ts';
import type { Difference } from '../scores.ts';

/** Version of what `livelong compare --json` prints. */
export const comparisonVersion = 1;

/** One side of a comparison. */
export interface ComparedAssistant extends AssistantDescription {
  /** The run directory, as it was named. */
  run: string;
  /** As the study names it, such as `openai:gpt-5-mini`. */
  spec: string;
  /** Identity of what was tested: equal ids are the same assistant. */
  id: string;
  /** Trials of its run. */
  trials: number;
  /** What is missing of its run: lives that are not lived to their end, and verdicts that were not asked for yet. */
  incompleteLives: number;
  pendingVerdicts: number;
}

/** How much the assistant is ahead of the baseline under one judge and metric. All numbers are rounded to 1e-6. */
export interface ComparedDifference extends Omit<Difference, 'assistant' | 'baseline'> {
  /** Mean over people of each side, over the pairs alone; null without pairs. */
  means: { assistant: number; baseline: number } | null;
  /** For metrics that are estimated by domain, where the lives have two or more: domains in code-unit order. */
  byDomain?: readonly DomainDifference[];
  /** For metrics that are followed over a life. */
  byEvent?: readonly EventDifference[];
}

/** The difference in some of the conversations. */
export type PartDifference = Pick<ComparedDifference, 'estimate' | 'withFailures' | 'pairs' | 'verdict'>;

/** The difference in the lives of one domain. */
export interface DomainDifference extends PartDifference {
  domain: string;
}

/** The difference in the conversations at one event number of all lives. */
export interface EventDifference extends PartDifference {
  event: number;
}

/** One side of a conversation that moved. */
export interface MovedSide {
  /** On the scale of what it is measured by; what the assistant broke counts at the worst value. */
  value: number;
  /** How the conversation ended. */
  ending: string;
}

/** A conversation that went better or worse with the assistant than with the baseline. */
export interface MovedConversation {
  life: string;
  event: number;
  trial: number;
  domain: string;
  assistant: MovedSide;
  baseline: MovedSide;
  /** Assistant minus baseline. */
  change: number;
}

/** The conversations that differ most. */
export interface Moved {
  judge: string | null;
  /** Metrics by which it is measured, as `intent-completion/explicit`; with several the mean of those that have a value on both sides. */
  metrics: readonly string[];
  unit: MetricDescription['unit'];
  direction: MetricDescription['direction'];
  /** Largest change first; where low is good, that is the largest fall. */
  better: readonly MovedConversation[];
  worse: readonly MovedConversation[];
}

/** Two assistants in the same conversations: the shape of `livelong compare --json`. */
export interface Comparison {
  version: typeof comparisonVersion;
  assistant: ComparedAssistant;
  /** The one whose values are subtracted. */
  baseline: ComparedAssistant;
  seed: number;
  resamples: number;
  level: number;
  /** Conversations at the same life, event and trial, and those that the other side does not have. */
  conversations: { paired: number; unpaired: { assistant: number; baseline: number } };
  /** People in paired conversations. */
  people: number;
  /** Judges that decided on both sides, by the label they have on the assistant's. */
  judges: readonly JudgeDescription[];
  /** Judges that stand on one side only and are left out. */
  leftOut: readonly { run: string; judge: string }[];
  metrics: readonly MetricDescription[];
  /** Judges in plan order, measured last; within a judge metrics in plan order. */
  differences: readonly ComparedDifference[];
  /** Where one of two runs branches off the other: the life, the event from which on both are compared, and what is set there; else null. */
  branch: { life: string; at: number; set: readonly string[] } | null;
  /** Null where nothing is measured on both sides. */
  moved: Moved | null;
}
