import type { Observation } from '../statistics/index.ts';
import type { MetricDescription, ScorePlan, ScoreRow } from './score-row.ts';

/** Rows by judge, metric and assistant. */
export interface RowIndex {
  /** Rows in the order in which they came. */
  rows(judge: string | null, metric: Pick<MetricDescription, 'name' | 'kind'>, assistant: string): readonly ScoreRow[];
}

/**
 * Sorts rows into cells.
 * @throws RangeError for a row whose assistant, judge or metric the plan does not hold: nothing is dropped in silence
 */
export function indexRows(rows: Iterable<ScoreRow>, plan: ScorePlan): RowIndex {
  const assistants = new Set(plan.assistants.map((each) => each.name));
  const judges = new Set<string | null>([null, ...plan.judges.map((each) => each.name)]);
  const metrics = new Set(plan.metrics.map((each) => metricKey(each.name, each.kind)));
  const cells = new Map<string, ScoreRow[]>();
  for (const row of rows) {
    const metric = metricKey(row.metric, row.kind);
    if (!assistants.has(row.assistant)) throw new RangeError(`no assistant ${row.assistant} in the plan`);
    if (!judges.has(row.judge)) throw new RangeError(`no judge ${row.judge} in the plan`);
    if (!metrics.has(metric)) throw new RangeError(`no metric ${metric} in the plan`);
    const key = JSON.stringify([row.judge, metric, row.assistant]);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [row]);
    else cell.push(row);
  }
  return {
    rows: (judge, metric, assistant) =>
      cells.get(JSON.stringify([judge, metricKey(metric.name, metric.kind), assistant])) ?? [],
  };
}

/** Name of a metric with its kind, as `intent-completion/explicit`. */
export function metricKey(name: string, kind: 'explicit' | 'implicit' | null | undefined): string {
  return kind == null ? name : `${name}/${kind}`;
}

/** The values that enter a mean: those of conversations that did not break. */
export function valuesOf(rows: readonly ScoreRow[]): Observation[] {
  return rows.flatMap((row) => (row.value === null || row.brokenBy !== null ? [] : [observation(row, row.value)]));
}

/** The same with `worst` for whatever the assistant broke, so that crashing does not pay. */
export function valuesWithFailures(rows: readonly ScoreRow[], worst: number): Observation[] {
  return rows.flatMap((row) => {
    if (failedByAssistant(row)) return [observation(row, worst)];
    return row.value === null || row.brokenBy !== null ? [] : [observation(row, row.value)];
  });
}

/** True where the assistant broke the conversation, or failed in what this metric needs of it, as a portrait. */
function failedByAssistant(row: ScoreRow): boolean {
  return (
    row.brokenBy === 'assistant' || (row.brokenBy === null && row.value === null && row.missing?.party === 'assistant')
  );
}

function observation(row: ScoreRow, value: number): Observation {
  return { person: row.person, event: `${row.life}/${row.event}`, trial: row.trial, value };
}
