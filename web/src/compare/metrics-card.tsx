import { MissedNote } from '../days/missed-note.tsx';
import { Card } from '../parts/card.tsx';
import { around, endsOf } from './difference-numbers.ts';
import { MetricRow } from './metric-row.tsx';
import type { ComparedMetric, ComparedView } from './types.ts';
import { texts } from './texts.ts';
import { addressSides } from './use-sides.ts';
import classes from './compare.module.css';

/** Differences by all that is measured: an interval around zero for each, judge by judge. */
export function MetricsCard(props: { view: ComparedView; onChoose: (metric: ComparedMetric) => void }) {
  const { view, onChoose } = props;
  const t = texts.use();
  const file = new URLSearchParams(addressSides(view));
  const names = { left: view.left.name, right: view.right.name };
  const percents = around(view.metrics.filter(({ unit }) => unit === 'percent').flatMap(endsOf));
  const judges = [...new Set(view.metrics.map(({ judge }) => judge))];
  const titleOf = (judge: string | null) => {
    if (judge === null) return t('measured');
    const isHeuristic = view.judges.some(({ name, heuristic }) => name === judge && heuristic);
    return t(isHeuristic ? 'heuristicJudge' : 'judge', { judge });
  };
  return (
    <Card
      title={t('metrics')}
      actions={
        <a href={`/api/compare/comparison.json?${String(file)}`} download="comparison.json">
          {t('download')}
        </a>
      }
    >
      <p className={classes['quiet']}>
        {t(view.kind === 'days' ? 'metricsLeadDays' : 'metricsLead', names)} {t('scales')}
      </p>
      {judges.map((judge) => (
        <table key={judge ?? ''} className={classes['table']}>
          {view.kind === 'conversations' && <caption>{titleOf(judge)}</caption>}
          <thead>
            <tr>
              <th scope="col" className={classes['first']}>
                {t('metric')}
              </th>
              <th scope="col" className={`${classes['number']} ${classes['mean']}`}>
                {names.left}
              </th>
              <th scope="col" className={`${classes['number']} ${classes['mean']}`}>
                {names.right}
              </th>
              <th scope="col" className={classes['strip']}>
                {t('differenceColumn')}
              </th>
              <th scope="col" className={classes['numbers']} aria-label={t('intervalColumn')} />
              <th scope="col" className={classes['last']}>
                {t('verdictColumn')}
              </th>
              <th scope="col" className={`${classes['number']} ${classes['few']}`}>
                {t('pairs')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.metrics
              .filter((each) => each.judge === judge)
              .map((metric) => (
                <MetricRow
                  key={metric.metric}
                  metric={metric}
                  scale={metric.unit === 'percent' ? percents : around(endsOf(metric))}
                  isChosen={view.focus?.metric === metric.metric && view.focus.judge === judge}
                  onChoose={() => onChoose(metric)}
                />
              ))}
          </tbody>
        </table>
      ))}
      {view.metrics.some(({ metric }) => metric === 'missed') && <MissedNote />}
    </Card>
  );
}
