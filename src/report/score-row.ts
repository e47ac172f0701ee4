import type { Party } from '../errors/index.ts';

/** What one judge, or a measurement, says of one conversation under one metric. */
export interface ScoreRow {
  life: string;
  person: string;
  domain: string;
  assistant: string;
  /** 1-based. */
  trial: number;
  /** Number of the life event, 1-based. */
  event: number;
  /** Null: measured from the journal, no judge asked. */
  judge: string | null;
  metric: string;
  /** Which sub-intents; absent where the metric does not tell them apart. */
  kind?: 'explicit' | 'implicit';
  /** On the metric's own scale (0-100 for percents); null where there is none. */
  value: number | null;
  /** Why there is no value, when someone failed; absent with a null value: there was nothing to score, nobody's fault. */
  missing?: { party: Party; kind: string };
  /**
   * Who broke the conversation; null when nobody did. A broken conversation still has a row for every metric that it would have had:
   * its value is left out of means, and `with failures` needs to know that it is there.
   */
  brokenBy: Party | null;
}

/** What a metric measures and how it is shown. */
export interface MetricDescription {
  name: string;
  kind?: 'explicit' | 'implicit';
  /** Name in tables, at most some 24 characters, such as `explicit` in the group `Intent completion`. */
  label: string;
  /** Heading under which tables put it; metrics of a group stand together in the list. */
  group: string;
  /** Ends of the scale; `to` is null where there is no upper end, as for counts. Percents go from 0 to 100. */
  scale: { from: number; to: number | null };
  /** Which way is good; `neither` for what only describes. */
  direction: 'higher' | 'lower' | 'neither';
  /** The value a failed conversation counts in `with failures`; null where no value is the worst. */
  worst: number | null;
  unit: 'percent' | 'rating' | 'count';
  /** What guessing gives, on the metric's scale. */
  chance?: number;
  /** True: also estimated for each event number, to show whether it rises over a life. */
  overLife?: boolean;
  /** True: also estimated for each domain of lives, where there are two or more. */
  byDomain?: boolean;
}

/** An assistant of the study. */
export interface AssistantDescription {
  name: string;
  /** `rules`: built in; `told`: gets hidden intents, an upper bound; `outside`: a model, module or service. */
  family: 'rules' | 'told' | 'outside';
  /** The model that reads its replies before the person does and may have them revised; absent where none does. */
  advisedBy?: string;
}

/** A judge of the study. */
export interface JudgeDescription {
  name: string;
  /** True for judging by rules: labelled, and compared with no model judge. */
  heuristic: boolean;
}

/** What was planned, in the order in which everything is listed. */
export interface ScorePlan {
  /** The study's seed. */
  seed: number;
  assistants: readonly AssistantDescription[];
  judges: readonly JudgeDescription[];
  metrics: readonly MetricDescription[];
  /** The assistant all others are compared with; default the first. */
  baseline?: string;
  /** Bootstrap resamples; default 2000. */
  resamples?: number;
  /** Share of intervals that should cover the truth, in (0, 1); default 0.95. */
  level?: number;
}
