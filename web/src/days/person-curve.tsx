import { curveChart, seriesKey } from '../../../src/report/charts/index.ts';
import type { DaysOfLife } from '../../../src/studio/days/days-of-life.ts';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { Card } from '../parts/card.tsx';
import { Chart } from '../parts/chart.tsx';
import classes from './person-curve.module.css';
import { texts } from './texts.ts';

/** Means over all ticks and over suggestions, day by day, with the day that is shown marked; dashed: everybody with the same assistant. */
export function PersonCurve(props: { days: DaysOfLife; day: number; scores: DaysSummary['scores'] }) {
  const { days, day, scores } = props;
  const t = texts.use();
  const { rows, person, assistant } = days;
  if (rows.length < 2) return null;
  const everybody = new Map(
    scores?.byDay.flatMap((each) => (each.assistant === assistant ? [[each.day, each.values.mean?.mean ?? null]] : [])),
  );
  const point = (mean: number | null) => (mean === null ? null : { mean, interval: null });
  const chart = curveChart({
    labels: rows.map((row) => String(row.day)),
    curves: [
      { series: 'plain', points: rows.map(({ numbers }) => point(numbers.mean)) },
      { series: 'explicit', points: rows.map(({ numbers }) => point(numbers.speech)) },
    ],
    reference: everybody.size === 0 ? null : rows.map((row) => everybody.get(row.day) ?? null),
    scale: { from: 0, to: 4 },
    label: t('curveLabel', { name: person.name, assistant }),
  });
  const place = rows.findIndex((row) => row.day === day);
  return (
    <Card title={t('curveOfPerson', { name: person.name })}>
      <p className={classes['legend']}>
        <span>
          <Chart chart={seriesKey('explicit')} /> {t('curveLegendSpeech')}
        </span>
        <span>
          <Chart chart={seriesKey('plain')} /> {t('curveLegendMean')}
        </span>
        {everybody.size > 0 && <span>{t('curveEverybody')}</span>}
      </p>
      <div className={classes['chart']}>
        {place >= 0 && (
          <div className={classes['marked']}>
            <div style={{ left: `${(100 * place) / rows.length}%`, width: `${100 / rows.length}%` }}>
              <span>{t('thisDay')}</span>
            </div>
          </div>
        )}
        <Chart chart={chart} />
      </div>
    </Card>
  );
}
