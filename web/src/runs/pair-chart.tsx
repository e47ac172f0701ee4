import { intervalStrip, seriesKey, stripAxis } from '../../../src/report/charts/index.ts';
import { Chart } from '../parts/chart.tsx';
import { EstimateText } from '../parts/estimate-text.tsx';
import { useFormat } from '../parts/format.ts';
import type { RunScores } from './overview.ts';
import { texts } from './texts.ts';
import classes from './runs.module.css';

const scale = { from: 0, to: 100 } as const;

type Estimate = RunScores['scores'][number]['estimate'];

/** What people said against what they kept to themselves, for each assistant: the chart of the HTML report. */
export function PairChart(props: { scores: RunScores; judge: string | null; metric: string; domain?: string | null }) {
  const { scores, judge, metric, domain = null } = props;
  const t = texts.use();
  const format = useFormat();
  const rows = scores.assistants.map(({ name, family }) => {
    const of = (kind: 'explicit' | 'implicit'): Estimate => {
      const found = scores.scores.find(
        (each) => each.assistant === name && each.judge === judge && each.metric === metric && each.kind === kind,
      );
      if (found === undefined || domain === null) return found?.estimate ?? null;
      return found.byDomain?.find((each) => each.domain === domain)?.estimate ?? null;
    };
    return { name, isTold: family === 'told', explicit: of('explicit'), implicit: of('implicit') };
  });
  if (rows.every(({ explicit, implicit }) => explicit === null && implicit === null)) return null;
  const words = (estimate: Estimate) => (estimate === null ? t('missing') : format.number(estimate.mean, 1));
  return (
    <figure className={classes['figure']}>
      {domain === null && (
        <p className={classes['legend']}>
          <span>
            <Key series="explicit" /> {t('explicit')}
          </span>
          <span>
            <Key series="implicit" /> {t('implicit')}
          </span>
          <span>{t('lineIsInterval')}</span>
        </p>
      )}
      {rows.map(({ name, isTold, explicit, implicit }) => (
        <div key={name} className={classes['stripRow']}>
          <span>
            <bdi>{name}</bdi>
            {isTold && <small className={classes['quiet']}> {t('toldShort')}</small>}
          </span>
          <div className={classes['strip']}>
            <Chart
              chart={intervalStrip({
                marks: [
                  { series: 'explicit', estimate: explicit },
                  { series: 'implicit', estimate: implicit },
                ],
                scale,
                label: `${name}: ${t('explicit')} ${words(explicit)}, ${t('implicit')} ${words(implicit)}`,
              })}
            />
          </div>
          <span className={classes['stripNumbers']}>
            <EstimateText estimate={explicit} />
            <EstimateText estimate={implicit} />
          </span>
        </div>
      ))}
      <div className={classes['stripRow']} aria-hidden>
        <span />
        <div className={classes['strip']}>
          <Chart chart={stripAxis(scale, ' %')} />
        </div>
        <span />
      </div>
    </figure>
  );
}

function Key({ series }: { series: 'explicit' | 'implicit' }) {
  return (
    <span className={classes['key']}>
      <Chart chart={seriesKey(series)} />
    </span>
  );
}
