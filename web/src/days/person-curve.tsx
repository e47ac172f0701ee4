import type { DaysOfLife } from '../../../src/studio/days/days-of-life.ts';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { Card } from '../parts/card.tsx';
import classes from './person-curve.module.css';
import { RatingCurves, RatingCurvesKey } from './rating-curves.tsx';
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
  const place = rows.findIndex((row) => row.day === day);
  return (
    <Card title={t('curveOfPerson', { name: person.name })}>
      <RatingCurvesKey>{everybody.size > 0 && <span>{t('curveEverybody')}</span>}</RatingCurvesKey>
      <div className={classes['chart']}>
        {place >= 0 && (
          <div className={classes['marked']}>
            <div style={{ left: `${(100 * place) / rows.length}%`, width: `${100 / rows.length}%` }}>
              <span>{t('thisDay')}</span>
            </div>
          </div>
        )}
        <RatingCurves
          labels={rows.map((row) => String(row.day))}
          mean={rows.map(({ numbers }) => point(numbers.mean))}
          speech={rows.map(({ numbers }) => point(numbers.speech))}
          reference={everybody.size === 0 ? null : rows.map((row) => everybody.get(row.day) ?? null)}
          label={t('curveLabel', { name: person.name, assistant })}
        />
      </div>
    </Card>
  );
}
