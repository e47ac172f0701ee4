import { estimate } from '../../statistics/index.ts';
import { differenceOf, type Drawing } from '../differences.ts';
import { rounded } from '../rounding.ts';
import { valuesOf } from '../row-index.ts';
import type { JudgeDescription, MetricDescription, ScoreRow } from '../score-row.ts';
import type { Difference } from '../scores.ts';
import type { ComparedDifference, Comparison, PartDifference } from './comparison.ts';
import { movedConversations } from './moved.ts';
import { placeKey, type Sides } from './side.ts';

/**
 * Compares two assistants conversation by conversation, under each judge and metric that both sides have rows of. The intervals are those of
 * scores.json: the same resamples for the same seed and metric.
 * @param options.metrics in plan order
 * @throws RangeError for two values of one side for one conversation
 */
export function compareSides(
  sides: Sides,
  options: { judges: readonly JudgeDescription[]; metrics: readonly MetricDescription[]; drawing: Drawing },
): Pick<Comparison, 'conversations' | 'people' | 'differences' | 'moved'> {
  const { judges, metrics, drawing } = options;
  const domains = [...new Set(sides.assistant.conversations.map(({ domain }) => domain))].sort();
  const differences = [...judges.map(({ name }) => name), null].flatMap((judge) =>
    metrics.flatMap((metric) => comparedDifference(sides, { judge, metric, domains }, drawing)),
  );
  return { ...pairing(sides), differences, moved: movedConversations(sides, differences, options) };
}

function pairing({ assistant, baseline }: Sides): Pick<Comparison, 'conversations' | 'people'> {
  const others = new Set(baseline.conversations.map(placeKey));
  const paired = assistant.conversations.filter((each) => others.has(placeKey(each)));
  const unpaired = {
    assistant: assistant.conversations.length - paired.length,
    baseline: baseline.conversations.length - paired.length,
  };
  return {
    conversations: { paired: paired.length, unpaired },
    people: new Set(paired.map((each) => each.person)).size,
  };
}

/** Rows of both sides under one judge and metric. */
interface Rows {
  assistant: readonly ScoreRow[];
  baseline: readonly ScoreRow[];
}

function comparedDifference(
  sides: Sides,
  cell: { judge: string | null; metric: MetricDescription; domains: readonly string[] },
  drawing: Drawing,
): ComparedDifference[] {
  const { judge, metric, domains } = cell;
  const rows = { assistant: sides.assistant.rows(judge, metric), baseline: sides.baseline.rows(judge, metric) };
  if (rows.assistant.length === 0 || rows.baseline.length === 0) return [];
  const { estimate, withFailures, pairs, unpaired, verdict } = pairedRows(rows, { judge, metric }, drawing);
  const part = (chosen: (row: ScoreRow) => boolean): PartDifference => {
    const own = { assistant: rows.assistant.filter(chosen), baseline: rows.baseline.filter(chosen) };
    const { estimate, withFailures, pairs, verdict } = pairedRows(own, { judge, metric }, drawing);
    return { estimate, withFailures, pairs, verdict };
  };
  const events = [...new Set(rows.assistant.map(({ event }) => event))].sort((a, b) => a - b);
  return [
    {
      judge,
      metric: metric.name,
      kind: metric.kind ?? null,
      means: meansOfPairs(rows, drawing),
      estimate,
      withFailures,
      pairs,
      unpaired,
      verdict,
      ...(metric.byDomain && domains.length > 1
        ? { byDomain: domains.map((domain) => ({ domain, ...part((row) => row.domain === domain) })) }
        : {}),
      ...(metric.overLife && events.length > 1
        ? { byEvent: events.map((event) => ({ event, ...part((row) => row.event === event) })) }
        : {}),
    },
  ];
}

function pairedRows(
  rows: Rows,
  { judge, metric }: { judge: string | null; metric: MetricDescription },
  drawing: Drawing,
): Difference {
  const index = { rows: (_judge: unknown, _metric: unknown, side: string) => rows[side as keyof Rows] };
  return differenceOf(index, { assistant: 'assistant', baseline: 'baseline', judge, metric }, drawing);
}

function meansOfPairs({ assistant, baseline }: Rows, drawing: Drawing): ComparedDifference['means'] {
  const valued = (rows: readonly ScoreRow[]) => new Set(rows.filter((row) => valuesOf([row]).length > 0).map(placeKey));
  const [first, second] = [valued(assistant), valued(baseline)];
  const inBoth = (row: ScoreRow) => first.has(placeKey(row)) && second.has(placeKey(row));
  // Only the mean is asked for, and it needs no resample.
  const mean = (rows: readonly ScoreRow[]) =>
    estimate(valuesOf(rows.filter(inBoth)), { ...drawing, resamples: 1, purpose: 'mean of pairs' })?.mean;
  const [own, other] = [mean(assistant), mean(baseline)];
  return own === undefined || other === undefined ? null : { assistant: rounded(own), baseline: rounded(other) };
}
