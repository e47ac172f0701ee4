import { rounded } from '../rounding.ts';
import { metricKey, valuesOf, valuesWithFailures } from '../row-index.ts';
import type { JudgeDescription, MetricDescription } from '../score-row.ts';
import { leadingJudge } from '../table.ts';
import type { ComparedDifference, Moved, MovedConversation } from './comparison.ts';
import { placeKey, type ComparedConversation, type Side, type Sides } from './side.ts';

/** Conversations that are listed in each direction. */
const most = 5;

/**
 * The conversations that differ most between two sides: measured by the first metric of the first judge that speaks where there is room for
 * one, else by the first that is measured without a judge. Explicit and implicit parts of a metric are taken together. Equal changes stay in
 * plan order. Null where nothing is measured on both sides.
 * @param differences what both sides have rows of
 */
export function movedConversations(
  sides: Sides,
  differences: readonly ComparedDifference[],
  plan: { judges: readonly JudgeDescription[]; metrics: readonly MetricDescription[] },
): Moved | null {
  const leading = leadingJudge(plan);
  const compared = differences.filter((each) => each.pairs > 0 || (each.withFailures?.conversations ?? 0) > 0);
  const first =
    compared.find(({ judge }) => judge !== null && judge === leading) ??
    compared.find(({ judge }) => judge !== null) ??
    compared.find(({ metric }) => metric === 'satisfied') ??
    compared[0];
  if (first === undefined) return null;
  const { judge } = first;
  const metrics = plan.metrics.filter(
    ({ name, kind }) =>
      name === first.metric &&
      compared.some((each) => each.judge === judge && each.metric === name && each.kind === (kind ?? null)),
  );
  const { unit, direction } = metrics[0]!;
  const sign = direction === 'lower' ? -1 : 1;
  const moved = changes(sides, judge, metrics);
  const strongest = (way: 1 | -1) =>
    moved
      .filter(({ change }) => change * way > 0)
      .sort((a, b) => (b.change - a.change) * way)
      .slice(0, most);
  return {
    judge,
    metrics: metrics.map(({ name, kind }) => metricKey(name, kind)),
    unit,
    direction,
    better: strongest(sign),
    worse: strongest(-sign as 1 | -1),
  };
}

function changes(
  { assistant, baseline }: Sides,
  judge: string | null,
  metrics: readonly MetricDescription[],
): MovedConversation[] {
  const own = valuesByPlace(assistant, judge, metrics);
  const other = valuesByPlace(baseline, judge, metrics);
  const there = new Map(baseline.conversations.map((each) => [placeKey(each), each]));
  return assistant.conversations.flatMap((conversation) => {
    const key = placeKey(conversation);
    const opposite = there.get(key);
    const [first, second] = [own.get(key), other.get(key)];
    if (opposite === undefined || first === undefined || second === undefined) return [];
    const shared = metrics.map((_, index) => index).filter((index) => index in first && index in second);
    if (shared.length === 0) return [];
    const sideOf = (values: Readonly<Record<number, number>>, { ending }: ComparedConversation) => ({
      value: rounded(shared.reduce((sum, index) => sum + values[index]!, 0) / shared.length),
      ending,
    });
    const sides = { assistant: sideOf(first, conversation), baseline: sideOf(second, opposite) };
    const { life, event, trial, domain } = conversation;
    return [{ life, event, trial, domain, ...sides, change: rounded(sides.assistant.value - sides.baseline.value) }];
  });
}

/** For each conversation its values, by position of the metric; what the assistant broke at the worst value. */
function valuesByPlace(
  side: Side,
  judge: string | null,
  metrics: readonly MetricDescription[],
): Map<string, Record<number, number>> {
  const byPlace = new Map<string, Record<number, number>>();
  for (const [position, metric] of metrics.entries()) {
    for (const row of side.rows(judge, metric)) {
      const [found] = metric.worst === null ? valuesOf([row]) : valuesWithFailures([row], metric.worst);
      if (found === undefined) continue;
      const key = placeKey(row);
      const values = byPlace.get(key) ?? {};
      values[position] = found.value;
      byPlace.set(key, values);
    }
  }
  return byPlace;
}
