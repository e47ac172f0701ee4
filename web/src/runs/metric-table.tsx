import type { ReactNode } from 'react';
import { useMetricWords } from './metric-words.ts';
import type { RunScores } from './overview.ts';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** A metric as scores.json describes it. */
export type Metric = RunScores['metrics'][number];

/**
 * A column for each assistant, and the metrics by their groups, in plan order.
 * @param props.row the rows of a metric, each beginning with its {@link MetricHead}
 */
export function MetricTable(props: {
  label: string;
  assistants: readonly string[];
  metrics: readonly Metric[];
  row: (metric: Metric) => ReactNode;
}) {
  const { label, assistants, metrics, row } = props;
  const words = useMetricWords(metrics);
  return (
    <Scrolling label={label}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <td />
            {assistants.map((name) => (
              <th key={name} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        {[...Map.groupBy(metrics, ({ group }) => group)].map(([group, members]) => (
          <tbody key={group}>
            <tr className={classes['group']}>
              <th scope="rowgroup" colSpan={assistants.length + 1}>
                {words.group(group)}
              </th>
            </tr>
            {members.map(row)}
          </tbody>
        ))}
      </table>
    </Scrolling>
  );
}

/** What a row is of: the metric, whether less is better, and its unit. */
export function MetricHead({ metric }: { metric: Metric }) {
  const t = texts.use();
  const words = useMetricWords([metric]);
  return (
    <th scope="row">
      {words.label(metric)}
      {metric.direction === 'lower' && <span title={t('lowerIsBetter')}> ↓</span>}
      <span className={classes['quiet']}> {unitOf(metric)}</span>
    </th>
  );
}

/** Tells rows of metrics apart. */
export function keyOf({ name, kind }: Metric): string {
  return `${name} ${kind}`;
}

/** True for a score, or a difference, of a metric. */
export function isOf(score: { metric: string; kind: string | null }, metric: Metric): boolean {
  return score.metric === metric.name && score.kind === (metric.kind ?? null);
}

/** Per cent, the ends of a rating's scale, or nothing for counts. */
function unitOf({ unit, scale }: Metric): string {
  if (unit === 'percent') return '%';
  return unit === 'rating' && scale.to !== null ? `${scale.from}–${scale.to}` : '';
}
