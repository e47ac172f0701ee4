import type { Estimate } from '../statistics/index.ts';
import { alignLeft, counted } from './text.ts';
import { metricText } from './thresholds-parse.ts';
import { brokenPercentAllowed, type Outcome, type ThresholdOutcome } from './thresholds.ts';

/** What a check asks: `mine: intent-completion.explicit at least 60 (judge heuristic)`. */
export function checkName({ assistant, metric, kind, bound, value, judge }: ThresholdOutcome): string {
  const by = judge === null ? '' : ` (judge ${judge})`;
  return `${assistant}: ${metricText(metric, kind)} ${bound === 'min' ? 'at least' : 'at most'} ${value}${by}`;
}

/** What a check found, and what it makes of it: `58.1 [49.0, 66.7], and 60 lies inside the interval; more people make it narrower`. */
export function findingText(outcome: ThresholdOutcome): string {
  const { estimate, withFailures, value, reason, rows, brokenRows } = outcome;
  const failuresCount = withFailures !== null && withFailures.conversations !== (estimate?.conversations ?? 0);
  const decimals = decimalsFor([estimate, failuresCount ? withFailures : null], value);
  const found = [
    estimate === null ? 'no value' : estimateText(estimate, decimals),
    ...(failuresCount ? [`${estimateText(withFailures, decimals)} with failures`] : []),
  ].join(', ');
  switch (reason) {
    case 'clear':
      return found;
    case 'straddles':
      return `${found}, and ${value} lies inside ${failuresCount ? 'an' : 'the'} interval; more people make it narrower`;
    case 'no-interval':
      return `${found}, and one person gives no interval`;
    case 'no-value':
      return failuresCount ? found : 'no value, as there was nothing to score';
    case 'incomplete':
      return `${found}, and the run is incomplete`;
    case 'broken-rows':
      return `${found}, but ${brokenRows} of ${counted(rows, 'conversation', 'conversations')} broke or lack the value, more than ${brokenPercentAllowed} %`;
  }
}

/** A line for each check: outcome, what was wanted, what was found. */
export function thresholdLines(outcomes: readonly ThresholdOutcome[]): string[] {
  return outcomes.map((each) => `${outcomeWord(each.outcome)}  ${checkName(each)}; found ${findingText(each)}`);
}

function outcomeWord(outcome: Outcome): string {
  return alignLeft(outcome, 'inconclusive'.length);
}

function estimateText({ mean, interval }: Estimate, decimals: number): string {
  const text = (value: number) => value.toFixed(decimals);
  return interval === null ? text(mean) : `${text(mean)} [${text(interval.low)}, ${text(interval.high)}]`;
}

/** At least one, those of the value, and as many as it takes for no bound to look as if it lay elsewhere; 6 at most, as scores.json has no more. */
function decimalsFor(estimates: readonly (Estimate | null)[], value: number): number {
  const bounds = estimates.flatMap((each) => (each?.interval ? [each.interval.low, each.interval.high] : []));
  const looksRight = (bound: number, decimals: number) =>
    Math.sign(Number(bound.toFixed(decimals)) - value) === Math.sign(bound - value);
  let decimals = Math.max(1, String(value).split('.')[1]?.length ?? 0);
  while (decimals < 6 && !bounds.every((bound) => looksRight(bound, decimals))) decimals++;
  return Math.min(decimals, 6);
}
