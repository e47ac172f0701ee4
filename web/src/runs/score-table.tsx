import { Fragment } from 'react';
import { EstimateText } from '../parts/estimate-text.tsx';
import { isOf, keyOf, MetricHead, MetricTable, type Metric } from './metric-table.tsx';
import type { RunScores } from './overview.ts';
import { texts } from './texts.ts';
import classes from './runs.module.css';

type Score = RunScores['scores'][number];

/** Means with their intervals, a row for each metric of a judge (or what was measured), a column for each assistant. */
export function ScoreTable({ scores, judge }: { scores: RunScores; judge: string | null }) {
  const t = texts.use();
  const own = scores.scores.filter((each) => each.judge === judge);
  const metrics = scores.metrics.filter((metric) => own.some((score) => isOf(score, metric)));
  if (metrics.length === 0) return <p>{t('nothingJudged')}</p>;
  return (
    <MetricTable
      label={t('scores')}
      assistants={scores.assistants.map(({ name }) => name)}
      metrics={metrics}
      row={(metric) => <MetricRows key={keyOf(metric)} scores={scores} own={own} metric={metric} />}
    />
  );
}

function MetricRows({ scores, own, metric }: { scores: RunScores; own: readonly Score[]; metric: Metric }) {
  const t = texts.use();
  const found = scores.assistants.map(({ name }) =>
    own.find((score) => score.assistant === name && isOf(score, metric)),
  );
  const broke = found.some((score) => score !== undefined && isDifferent(score));
  return (
    <Fragment>
      <tr>
        <MetricHead metric={metric} />
        {found.map((score, at) => (
          <td key={scores.assistants[at]!.name}>{score !== undefined && <Value score={score} metric={metric} />}</td>
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

/** The number, or why there is none: where there was nothing to score, none is missing. */
function Value({ score, metric }: { score: Score; metric: Metric }) {
  const { estimate, missing, broken } = score;
  if (estimate !== null) return <EstimateText estimate={estimate} />;
  return (
    <>
      {missing.length + broken.length === 0 ? '–' : <EstimateText estimate={null} />}
      <Why score={score} metric={metric} />
    </>
  );
}

function Why({ score, metric }: { score: Score; metric: Metric }) {
  const t = texts.use();
  const nothing = isOfIntent(metric.name) ? 'noIntentSaid' : 'nothingToScore';
  const reasons = [
    ...(score.notApplicable === 0 ? [] : [t(nothing, { count: score.notApplicable })]),
    ...score.missing.map(({ party, kind, count }) => `${party} ${kind}: ${count}`),
    ...score.broken.map(({ party, count }) => t('brokenBy', { party, count })),
  ];
  return reasons.length === 0 ? null : <small className={classes['why']}>{reasons.join(', ')}</small>;
}

function isDifferent({ withFailures, judged }: Score): boolean {
  return withFailures !== null && withFailures.conversations !== judged;
}

/** True where an assistant says nothing of what it takes the person to want, so that nothing of it can be scored. */
export function givesNoIntent(scores: RunScores, judge: string | null): boolean {
  return scores.scores.some(
    (each) => each.judge === judge && isOfIntent(each.metric) && each.estimate === null && each.notApplicable > 0,
  );
}

function isOfIntent(metric: string): boolean {
  return metric === 'intent-recognition' || metric === 'intent-completion-conditioned';
}
