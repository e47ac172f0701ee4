import { Fragment } from 'react';
import { EstimateText } from '../parts/estimate-text.tsx';
import { useMetricWords } from './metric-words.ts';
import type { RunScores } from './overview.ts';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

type Metric = RunScores['metrics'][number];
type Score = RunScores['scores'][number];

/** Means with their intervals, a row for each metric of a judge (or what was measured), a column for each assistant. */
export function ScoreTable({ scores, judge }: { scores: RunScores; judge: string | null }) {
  const t = texts.use();
  const words = useMetricWords(scores.metrics);
  const own = scores.scores.filter((each) => each.judge === judge);
  const metrics = scores.metrics.filter((metric) => own.some((score) => isOf(score, metric)));
  if (metrics.length === 0) return <p>{t('nothingJudged')}</p>;
  return (
    <Scrolling label={t('scores')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <td />
            {scores.assistants.map(({ name }) => (
              <th key={name} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(metrics).map(([group, members]) => (
          <tbody key={group}>
            <tr className={classes['group']}>
              <th scope="rowgroup" colSpan={scores.assistants.length + 1}>
                {words.group(group)}
              </th>
            </tr>
            {members.map((metric) => (
              <MetricRows key={`${metric.name} ${metric.kind}`} scores={scores} own={own} metric={metric} />
            ))}
          </tbody>
        ))}
      </table>
    </Scrolling>
  );
}

function MetricRows({ scores, own, metric }: { scores: RunScores; own: readonly Score[]; metric: Metric }) {
  const t = texts.use();
  const words = useMetricWords(scores.metrics);
  const found = scores.assistants.map(({ name }) =>
    own.find((score) => score.assistant === name && isOf(score, metric)),
  );
  const broke = found.some((score) => score !== undefined && isDifferent(score));
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {words.label(metric)}
          {metric.direction === 'lower' && <span title={t('lowerIsBetter')}> ↓</span>}
          <span className={classes['quiet']}> {unitOf(metric)}</span>
        </th>
        {found.map((score, at) => (
          <td key={scores.assistants[at]!.name}>
            {score === undefined ? '' : <EstimateText estimate={score.estimate} />}
            {score !== undefined && score.estimate === null && <Why score={score} />}
          </td>
        ))}
      </tr>
      {broke && (
        <tr className={classes['failures']}>
          <th scope="row">{t('withFailures')}</th>
          {found.map((score, at) => (
            <td key={scores.assistants[at]!.name}>
              {score !== undefined && isDifferent(score) ? <EstimateText estimate={score.withFailures} /> : ''}
            </td>
          ))}
        </tr>
      )}
    </Fragment>
  );
}

/** Why there is no number. */
function Why({ score }: { score: Score }) {
  const t = texts.use();
  const reasons = [
    ...(score.notApplicable === 0 ? [] : [t('nothingToScore', { count: score.notApplicable })]),
    ...score.missing.map(({ party, kind, count }) => `${party} ${kind}: ${count}`),
    ...score.broken.map(({ party, count }) => t('brokenBy', { party, count })),
  ];
  return reasons.length === 0 ? null : <small className={classes['why']}>{reasons.join(', ')}</small>;
}

/** Metrics by their groups, in plan order. */
export function groupsOf(metrics: readonly Metric[]): [string, Metric[]][] {
  const groups = new Map<string, Metric[]>();
  for (const metric of metrics) groups.set(metric.group, [...(groups.get(metric.group) ?? []), metric]);
  return [...groups];
}

/** True for a score, or a difference, of a metric. */
export function isOf(score: { metric: string; kind: string | null }, metric: Metric): boolean {
  return score.metric === metric.name && score.kind === (metric.kind ?? null);
}

/** Per cent, the ends of a rating's scale, or nothing for counts. */
export function unitOf({ unit, scale }: Metric): string {
  if (unit === 'percent') return '%';
  return unit === 'rating' && scale.to !== null ? `${scale.from}–${scale.to}` : '';
}

function isDifferent({ withFailures, judged }: Score): boolean {
  return withFailures !== null && withFailures.conversations !== judged;
}
