import { pairedDifference, type Estimate, type EstimateOptions } from '../statistics/index.ts';
import { metricKey, valuesOf, valuesWithFailures, type RowIndex } from './row-index.ts';
import { roundedEstimate } from './rounding.ts';
import type { MetricDescription, ScoreRow } from './score-row.ts';
import type { Difference } from './scores.ts';

/** How the intervals of all scores and differences are drawn. */
export type Drawing = Omit<EstimateOptions, 'purpose'>;

/** Compares `assistant` with `baseline` under one judge and metric, conversation by conversation. */
export function differenceOf(
  index: RowIndex,
  cell: { assistant: string; baseline: string; judge: string | null; metric: MetricDescription },
  options: Drawing,
): Difference {
  const { assistant, baseline, judge, metric } = cell;
  const first = index.rows(judge, metric, assistant);
  const second = index.rows(judge, metric, baseline);
  const drawing = { ...options, purpose: `difference ${metricKey(metric.name, metric.kind)}` };
  const { difference, pairs, unpaired } = pairedDifference(valuesOf(first), valuesOf(second), drawing);
  const estimate = roundedEstimate(difference);
  const withFailures = metric.worst === null ? null : failuresCounted(first, second, metric.worst, estimate, drawing);
  return {
    assistant,
    baseline,
    judge,
    metric: metric.name,
    kind: metric.kind ?? null,
    estimate,
    withFailures,
    pairs,
    unpaired: { assistant: unpaired.first, baseline: unpaired.second },
    verdict: verdictOf(metric, estimate, withFailures),
  };
}

function failuresCounted(
  first: readonly ScoreRow[],
  second: readonly ScoreRow[],
  worst: number,
  without: Estimate | null,
  drawing: EstimateOptions,
): Estimate | null {
  const left = valuesWithFailures(first, worst);
  const right = valuesWithFailures(second, worst);
  const nothingBroke = left.length === valuesOf(first).length && right.length === valuesOf(second).length;
  return nothingBroke ? without : roundedEstimate(pairedDifference(left, right, drawing).difference);
}

/** Better or worse only where the interval without and the one with failures agree on it. */
function verdictOf(
  metric: MetricDescription,
  estimate: Estimate | null,
  withFailures: Estimate | null,
): Difference['verdict'] {
  if (metric.direction === 'neither' || !estimate?.interval) return null;
  const sides = [estimate, metric.worst === null ? estimate : withFailures].map(sideOfZero);
  if (sides[0] === 0 || sides[0] !== sides[1]) return 'undecided';
  return sides[0] === (metric.direction === 'higher' ? 1 : -1) ? 'better' : 'worse';
}

function sideOfZero(estimate: Estimate | null): -1 | 0 | 1 {
  if (!estimate?.interval) return 0;
  return estimate.interval.low > 0 ? 1 : estimate.interval.high < 0 ? -1 : 0;
}
