import type { ReactNode } from 'react';
import { curveChart, seriesKey, type Curve } from '../../../src/report/charts/index.ts';
import { Chart } from '../parts/chart.tsx';
import { texts } from './texts.ts';
import classes from './rating-curves.module.css';

type Points = Curve['points'];

/** Ratings from 0 to 4 over time: of suggestions, and of all ticks. */
export function RatingCurves(props: {
  labels: readonly string[];
  mean: Points;
  speech: Points;
  /** Dashed: what they are held against. */
  reference: readonly (number | null)[] | null;
  /** All of it in words. */
  label: string;
}) {
  const { labels, mean, speech, reference, label } = props;
  const curves: Curve[] = [
    { series: 'plain', points: mean },
    { series: 'explicit', points: speech },
  ];
  return <Chart chart={curveChart({ labels, curves, reference, scale: { from: 0, to: 4 }, label })} />;
}

/** Which curve is which. @param props.children what is dashed */
export function RatingCurvesKey({ children }: { children: ReactNode }) {
  const t = texts.use();
  return (
    <p className={classes['legend']}>
      <span>
        <Chart chart={seriesKey('explicit')} /> {t('curveLegendSpeech')}
      </span>
      <span>
        <Chart chart={seriesKey('plain')} /> {t('curveLegendMean')}
      </span>
      {children}
    </p>
  );
}
