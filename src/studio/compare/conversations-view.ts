import {
  differencesByPerson,
  heuristicWarning,
  movedConversations,
  type ComparedAssistant,
  type ComparedDifference,
  type MetricDescription,
  type Moved,
  type PersonDifference,
} from '../../report/index.ts';
import type { ComparedSides } from '../../run/index.ts';
import type { ComparedMetric, ComparedPart, ComparedView, Focus, MovedView, SideView } from './compared-view.ts';
import { focusMetric } from './focus-metric.ts';
import { bestFirst, spreadOf } from './spread.ts';

/** A metric of a comparison with what it was made from. */
interface SourcedMetric extends ComparedMetric {
  from: ComparedDifference;
  description: MetricDescription;
}

/** What is asked for in depth; null: the first that there is. */
export interface AskedFocus {
  judge: string | null;
  metric: string | null;
}

/**
 * Two assistants in the same conversations, as the page shows them.
 * @param names how the runs of both sides are called
 */
export function conversationsView(
  compared: ComparedSides,
  names: { left: string; right: string },
  asked: AskedFocus,
): ComparedView {
  const { assistant, baseline, conversations, people, judges, leftOut, branch, level } = compared.comparison;
  const metrics = sourcedMetrics(compared);
  const focus = focusMetric(metrics, asked);
  const runNames = new Map([
    [baseline.run, names.right],
    [assistant.run, names.left],
  ]);
  return {
    kind: 'conversations',
    left: sideOf(assistant, names.left),
    right: sideOf(baseline, names.right),
    level,
    people,
    paired: conversations.paired,
    unpaired: { left: conversations.unpaired.assistant, right: conversations.unpaired.baseline },
    judges: judges.map(({ name, heuristic }) => ({
      name,
      heuristic,
      warn: heuristicWarning({ judges, assistants: [assistant, baseline] }, name).length > 0,
    })),
    leftOut: leftOut.map(({ run, judge }) => ({ run: runNames.get(run) ?? names.right, judge })),
    branch,
    metrics: metrics.map(({ from: _from, description: _description, ...metric }) => metric),
    focus: focus === null ? null : focusOf(compared, focus),
    on: null,
  };
}

/** All people by the metric in focus, best first; none where nothing is measured on both sides. */
export function conversationsPeople(compared: ComparedSides, asked: AskedFocus): PersonDifference[] {
  const focus = focusMetric(sourcedMetrics(compared), asked);
  return focus === null ? [] : peopleBy(compared, focus);
}

function peopleBy({ sides }: ComparedSides, metric: SourcedMetric): PersonDifference[] {
  return bestFirst(differencesByPerson(sides, { judge: metric.judge, metric: metric.description }), metric);
}

function sideOf(side: ComparedAssistant, run: string): SideView {
  const { name, spec, id, family, incompleteLives, pendingVerdicts } = side;
  return { run, name, spec, id, told: family === 'told', incomplete: incompleteLives, pendingVerdicts };
}

function sourcedMetrics({ comparison }: ComparedSides): SourcedMetric[] {
  return comparison.differences.flatMap((from) => {
    if (from.estimate === null && from.withFailures === null) return [];
    const description = comparison.metrics.find(
      ({ name, kind }) => name === from.metric && (kind ?? null) === from.kind,
    );
    return description === undefined ? [] : [metricOf(from, description)];
  });
}

function metricOf(from: ComparedDifference, description: MetricDescription): SourcedMetric {
  const { judge, metric, kind, means } = from;
  const { group, label, unit, direction } = description;
  return {
    judge,
    metric: kind === null ? metric : `${metric}.${kind}`,
    kind,
    group,
    label,
    unit,
    direction,
    means: means && { left: means.assistant, right: means.baseline },
    ...partOf(from),
    from,
    description,
  };
}

type Part = Pick<ComparedDifference, 'estimate' | 'withFailures' | 'pairs' | 'verdict'>;

function partOf({ estimate, withFailures, pairs, verdict }: Part): Omit<ComparedPart, 'part'> {
  const broke = withFailures !== null && withFailures.conversations !== pairs;
  return { estimate, withFailures, broke, pairs, verdict };
}

function focusOf(compared: ComparedSides, metric: SourcedMetric): Focus {
  const { judges } = compared.comparison;
  const { from, description, judge } = metric;
  return {
    judge,
    metric: metric.metric,
    byDomain: from.byDomain?.map(({ domain, ...part }) => ({ part: domain, ...partOf(part) })) ?? null,
    byEvent: from.byEvent?.map(({ event, ...part }) => ({ part: String(event), ...partOf(part) })) ?? null,
    spread: spreadOf(peopleBy(compared, metric), metric),
    moved: withPeople(compared, movedConversations(compared.sides, [from], { judges, metrics: [description] })),
  };
}

function withPeople({ sides }: ComparedSides, moved: Moved | null): MovedView | null {
  if (moved === null) return null;
  const people = new Map(sides.assistant.conversations.map(({ life, person }) => [life, person]));
  const named = (list: Moved['better']) =>
    list.map((each) => ({ ...each, person: people.get(each.life) ?? '', name: null }));
  return { direction: moved.direction, better: named(moved.better), worse: named(moved.worse) };
}
