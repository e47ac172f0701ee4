import { stripAxis } from '../../../src/report/charts/index.ts';
import { Card } from '../parts/card.tsx';
import { Chart } from '../parts/chart.tsx';
import { useFormat } from '../parts/format.ts';
import { around, endsOf } from './difference-numbers.ts';
import { DifferenceStrip } from './difference-strip.tsx';
import { HowSure } from './how-sure.tsx';
import { useMetricName } from './metric-names.ts';
import { Remarks } from './remarks.tsx';
import type { ComparedMetric, ComparedView } from './types.ts';
import { texts } from './texts.ts';
import { VerdictMark } from './verdict-chip.tsx';
import classes from './compare.module.css';

/** The answer in plain words: better, worse or undecided, by how much, and how sure that is. */
export function VerdictCard({ view, metric }: { view: ComparedView; metric: ComparedMetric | null }) {
  const nameOf = useMetricName();
  const format = useFormat();
  const verdict = metric?.verdict ?? 'neither';
  const scale = metric === null ? null : around(endsOf(metric));
  return (
    <Card>
      <h2 className={`${classes['headline']} ${classes[verdict]}`}>
        <span className={classes['mark']}>
          <VerdictMark of={verdict} />
        </span>
        <Headline view={view} metric={metric} />
      </h2>
      {metric !== null && scale !== null && (
        <div className={classes['verdict']}>
          <div className={classes['text']}>
            <HowSure view={view} metric={metric} />
          </div>
          <div>
            <DifferenceStrip
              of={metric}
              series={metric.kind ?? 'plain'}
              unit={metric.unit}
              scale={scale}
              name={nameOf(metric)}
            />
            <Chart chart={stripAxis(scale, metric.unit === 'percent' ? format.percentSign : '')} />
          </div>
        </div>
      )}
      <Remarks view={view} judge={metric?.judge ?? null} />
    </Card>
  );
}

function Headline({ view, metric }: { view: ComparedView; metric: ComparedMetric | null }) {
  const t = texts.use();
  const names = { left: view.left.name, right: view.right.name };
  if (metric === null) return t('verdictNothing');
  if (metric.verdict === 'better') return t('verdictBetter', names);
  if (metric.verdict === 'worse') return t('verdictWorse', names);
  if (metric.verdict === 'undecided') return t('verdictUndecided', names);
  return metric.direction === 'neither' ? t('verdictNeither', names) : t('verdictOnePerson', names);
}
