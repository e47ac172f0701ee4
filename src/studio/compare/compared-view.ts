import type { Comparison, DayMeasureName, MetricDescription, Moved, MovedConversation } from '../../report/index.ts';
import type { Interval } from '../../statistics/index.ts';

/** A difference and how sure it is. */
export interface DifferenceEstimate {
  mean: number;
  /** Null for one person: one life cannot say how much people differ. */
  interval: Interval | null;
  people: number;
}

/** How the left side compares with the right one by one metric, or one measure of days at home. */
export interface ComparedMetric {
  /** Null: measured, no judge asked. */
  judge: string | null;
  /** As addresses name it, such as `intent-completion.explicit`. */
  metric: string;
  kind: 'explicit' | 'implicit' | null;
  group: string;
  label: string;
  unit: MetricDescription['unit'] | 'score' | 'per hour' | 'per day';
  direction: MetricDescription['direction'];
  /** Means over people of both sides, over the pairs alone; null without pairs. */
  means: { left: number; right: number } | null;
  /** Left minus right; null without pairs. */
  estimate: DifferenceEstimate | null;
  /** The same with what an assistant broke at the worst value; null where no value is the worst. */
  withFailures: DifferenceEstimate | null;
  /** True where an assistant broke something, so that the two are not the same. */
  broke: boolean;
  /** Conversations with a value on both sides; of days, people. */
  pairs: number;
  verdict: 'better' | 'worse' | 'undecided' | null;
}

/** The difference in a part of the conversations. */
export interface ComparedPart extends Pick<
  ComparedMetric,
  'estimate' | 'withFailures' | 'broke' | 'pairs' | 'verdict'
> {
  /** A domain, or the number of an event. */
  part: string;
}

/** How the differences of people lie, best first. */
export interface Spread {
  better: number;
  worse: number;
  equal: number;
  /** People without a value on one of the sides. */
  missing: number;
  /** Differences from the best to the worst, at most 400 of them at equal steps. */
  drawn: readonly number[];
}

/** A conversation that differs, with whose it is; `name` is null where none is stored. */
export interface MovedOfPerson extends MovedConversation {
  person: string;
  name: string | null;
}

/** The conversations that differ most. */
export interface MovedView extends Pick<Moved, 'direction'> {
  /** Largest change first; where low is good, that is the largest fall. */
  better: readonly MovedOfPerson[];
  worse: readonly MovedOfPerson[];
}

/** What is told in depth: one metric. */
export interface Focus {
  judge: string | null;
  metric: string;
  byDomain: readonly ComparedPart[] | null;
  byEvent: readonly ComparedPart[] | null;
  spread: Spread;
  /** The conversations that differ most by it; null for days. */
  moved: MovedView | null;
}

/** One side. */
export interface SideView {
  run: string;
  name: string;
  spec: string;
  id: string;
  /** True for one that is told what is hidden: a yardstick, no competitor. */
  told: boolean;
  /** Lives or people that are not lived to their end, and verdicts that were not asked for yet. */
  incomplete: number;
  pendingVerdicts: number;
}

/** Two assistants with the same people: what the page of comparisons shows. Numbers are left minus right. */
export interface ComparedView {
  kind: 'conversations' | 'days';
  left: SideView;
  right: SideView;
  level: number;
  people: number;
  /** Conversations of both, or people of both in days, and those that the other side does not have. */
  paired: number;
  unpaired: { left: number; right: number };
  judges: readonly { name: string; heuristic: boolean; warn: boolean }[];
  leftOut: Comparison['leftOut'];
  branch: Comparison['branch'];
  /** Only those that say something on both sides. */
  metrics: readonly ComparedMetric[];
  /** Null where nothing is measured on both sides. */
  focus: Focus | null;
  /** On which days it was measured; null for conversations. */
  on: 'held-out' | 'one-day' | null;
}

/** One person under both assistants. */
export interface PersonView {
  person: string;
  /** Null where people have no names. */
  name: string | null;
  about: string;
  lives: readonly string[];
  domains: readonly string[];
  pairs: number;
  /** Left minus right; null is missing. */
  difference: number | null;
  withFailures: number | null;
  /** What each side came to, by measure; for days alone. */
  values: readonly { measure: DayMeasureName; left: number | null; right: number | null }[] | null;
}
