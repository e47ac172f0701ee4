import { exitCode, type ExitCode } from '../errors/index.ts';
import type { Estimate, Interval } from '../statistics/index.ts';
import type { Score, Scores } from './scores.ts';
import type { Bound, Threshold } from './thresholds-parse.ts';
import { thresholdChecks } from './thresholds-subjects.ts';

/** How a check can end: never mixed with one another. */
export type Outcome = 'passed' | 'failed' | 'inconclusive' | 'broken';

/**
 * Why a check ended as it did. `clear`: the intervals lie on one side of the value; `straddles`: the value lies inside an interval;
 * `no-interval`: one person; `no-value`: nothing was scored; `incomplete`: the run is not at its end; `broken-rows`: too much broke.
 */
export type OutcomeReason = 'clear' | 'straddles' | 'no-interval' | 'no-value' | 'incomplete' | 'broken-rows';

/** A threshold held against the scores of one assistant, judge and metric. */
export interface ThresholdOutcome {
  /** The threshold as it was written, with its flag. */
  threshold: string;
  bound: Bound;
  /** On the metric's own scale. */
  value: number;
  assistant: string;
  /** Null: measured, no judge asked. */
  judge: string | null;
  metric: string;
  kind: 'explicit' | 'implicit' | null;
  outcome: Outcome;
  reason: OutcomeReason;
  /** As in scores.json; null without any value. */
  estimate: Estimate | null;
  /** As in scores.json: with what the assistant broke at the worst value. */
  withFailures: Estimate | null;
  /** Conversations that were to be scored. */
  rows: number;
  /** Those of them that broke or whose value is missing through somebody's failure. */
  brokenRows: number;
}

/** Percent of rows that may break before a number says nothing any more. */
export const brokenPercentAllowed = 5;

/**
 * Holds scores against thresholds. A check is `broken` when more than 5 % of its rows broke or are missing through somebody's failure; `passed` when
 * the whole interval of the estimate and of the one with failures lies on the right side of the value, or touches it; `failed` when either lies
 * wholly on the wrong side; else `inconclusive`, also without an interval, since one number alone is no evidence.
 * @param options.complete false for a run with something left to live or to judge: then every check is inconclusive; default true
 * @throws UsageError for an assistant, metric or judge that the scores do not hold
 */
export function checkThresholds(
  scores: Pick<Scores, 'assistants' | 'judges' | 'metrics' | 'scores'>,
  thresholds: readonly Threshold[],
  { complete = true }: { complete?: boolean } = {},
): ThresholdOutcome[] {
  return thresholdChecks(thresholds, scores).map(({ threshold, assistant, judge, metric }) => {
    const kind = metric.kind ?? null;
    const score = scores.scores.find(
      (each) =>
        each.assistant === assistant && each.judge === judge && each.metric === metric.name && each.kind === kind,
    );
    const { text, bound, value } = threshold;
    const counted = score === undefined ? { rows: 0, brokenRows: 0 } : countRows(score);
    return {
      threshold: text,
      bound,
      value,
      assistant,
      judge,
      metric: metric.name,
      kind,
      ...(complete
        ? judgedOutcome(score, counted, threshold, metric.worst !== null)
        : { outcome: 'inconclusive', reason: 'incomplete' }),
      estimate: score?.estimate ?? null,
      withFailures: score?.withFailures ?? null,
      ...counted,
    };
  });
}

/** With which code a program ends: broken before failed before inconclusive before passed. */
export function thresholdsExitCode(outcomes: readonly Pick<ThresholdOutcome, 'outcome'>[]): ExitCode {
  const worst = (['broken', 'failed', 'inconclusive'] as const).find((outcome) =>
    outcomes.some((each) => each.outcome === outcome),
  );
  return exitCode[worst ?? 'passed'];
}

function countRows({ judged, notApplicable, missing, broken }: Score): { rows: number; brokenRows: number } {
  const brokenRows = [...missing, ...broken].reduce((sum, { count }) => sum + count, 0);
  return { rows: judged + notApplicable + brokenRows, brokenRows };
}

function judgedOutcome(
  score: Score | undefined,
  { rows, brokenRows }: { rows: number; brokenRows: number },
  { bound, value }: Threshold,
  hasWorst: boolean,
): { outcome: Outcome; reason: OutcomeReason } {
  if (score === undefined) return { outcome: 'inconclusive', reason: 'no-value' };
  if (brokenRows * 100 > rows * brokenPercentAllowed) return { outcome: 'broken', reason: 'broken-rows' };
  const estimates = hasWorst ? [score.estimate, score.withFailures] : [score.estimate];
  const sides = estimates.map((estimate) => sideOf(estimate?.interval ?? null, bound, value));
  if (sides.includes('wrong')) return { outcome: 'failed', reason: 'clear' };
  if (sides.every((side) => side === 'right')) return { outcome: 'passed', reason: 'clear' };
  if (score.estimate === null) return { outcome: 'inconclusive', reason: 'no-value' };
  return { outcome: 'inconclusive', reason: sides.includes('unknown') ? 'no-interval' : 'straddles' };
}

/** On which side of `value` a whole interval lies; bounds that touch the value are on the right one. */
function sideOf(interval: Interval | null, bound: Bound, value: number): 'right' | 'wrong' | 'inside' | 'unknown' {
  if (interval === null) return 'unknown';
  const { low, high } = interval;
  if (bound === 'min') return low >= value ? 'right' : high < value ? 'wrong' : 'inside';
  return high <= value ? 'right' : low > value ? 'wrong' : 'inside';
}
