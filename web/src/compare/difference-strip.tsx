import { intervalStrip, type Series } from '../../../src/report/charts/index.ts';
import { Chart } from '../parts/chart.tsx';
import { useDifferenceNumbers, type Around } from './difference-numbers.ts';
import type { ComparedMetric, ComparedPart } from './types.ts';
import { texts } from './texts.ts';

/** A difference and its interval around zero; where something broke, the one with failures below it. */
export function DifferenceStrip(props: {
  of: Pick<ComparedPart, 'estimate' | 'withFailures' | 'broke'>;
  series: Series;
  unit: ComparedMetric['unit'];
  scale: Around;
  name: string;
}) {
  const { of, series, unit, scale, name } = props;
  const t = texts.use();
  const { difference } = useDifferenceNumbers();
  const marks = [of.estimate, ...(of.broke ? [of.withFailures] : [])].map((estimate) => ({ series, estimate }));
  const described = marks.flatMap(({ estimate }, lane) => {
    if (estimate === null) return [];
    const told = { metric: lane === 0 ? name : t('withFailuresShort'), difference: difference(estimate.mean, unit) };
    const { interval } = estimate;
    if (interval === null) return [t('stripPlain', told)];
    return [t('stripLabel', { ...told, low: difference(interval.low, unit), high: difference(interval.high, unit) })];
  });
  return <Chart chart={intervalStrip({ marks, scale, label: described.join('; ') || name, zero: true })} />;
}
