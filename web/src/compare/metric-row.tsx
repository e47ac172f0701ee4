import { UnstyledButton } from '@mantine/core';
import { DifferenceStrip } from './difference-strip.tsx';
import { DifferenceText } from './difference-text.tsx';
import { useDifferenceNumbers, type Around } from './difference-numbers.ts';
import { useMetricName } from './metric-names.ts';
import type { ComparedMetric } from './types.ts';
import { texts } from './texts.ts';
import { VerdictChip } from './verdict-chip.tsx';
import classes from './compare.module.css';

/** A metric: both means, the difference around zero, and the verdict. Choosing it shows it in depth. */
export function MetricRow(props: { metric: ComparedMetric; scale: Around; isChosen: boolean; onChoose: () => void }) {
  const { metric, scale, isChosen, onChoose } = props;
  const t = texts.use();
  const nameOf = useMetricName();
  const numbers = useDifferenceNumbers();
  const { means, unit } = metric;
  const mean = (side: 'left' | 'right') => (means === null ? '–' : numbers.value(means[side], unit));
  return (
    <tr data-chosen={isChosen}>
      <th scope="row">
        <UnstyledButton className={classes['name']} aria-pressed={isChosen} onClick={onChoose}>
          {nameOf(metric)}
          {metric.direction === 'lower' && <span className={classes['quiet']}> ({t('lowIsGood')})</span>}
        </UnstyledButton>
      </th>
      <td className={`${classes['number']} ${classes['optional']}`}>{mean('left')}</td>
      <td className={`${classes['number']} ${classes['optional']}`}>{mean('right')}</td>
      <td className={classes['strip']}>
        <DifferenceStrip of={metric} series={metric.kind ?? 'plain'} unit={unit} scale={scale} name={nameOf(metric)} />
      </td>
      <td>
        <DifferenceText of={metric.estimate} unit={unit} />
        {metric.broke && (
          <div className={classes['quiet']}>
            {t('withFailuresShort')} <DifferenceText of={metric.withFailures} unit={unit} />
          </div>
        )}
      </td>
      <td>
        <VerdictChip of={metric} />
      </td>
      <td className={`${classes['number']} ${classes['optional']}`}>{metric.pairs}</td>
    </tr>
  );
}
