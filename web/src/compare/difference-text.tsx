import { texts as shared } from '../parts/texts.ts';
import { useDifferenceNumbers } from './difference-numbers.ts';
import type { ComparedMetric } from './types.ts';
import classes from './compare.module.css';

/** A difference with its sign, and its interval behind it. Null is missing. */
export function DifferenceText(props: { of: ComparedMetric['estimate']; unit: ComparedMetric['unit'] }) {
  const { of, unit } = props;
  const t = shared.use();
  const { difference } = useDifferenceNumbers();
  if (of === null) return <i>{t('missing')}</i>;
  const { mean, interval } = of;
  return (
    <>
      <b>{difference(mean, unit)}</b>{' '}
      {interval !== null && (
        <span className={classes['quiet']}>
          [{difference(interval.low, unit)}, {difference(interval.high, unit)}]
        </span>
      )}
    </>
  );
}
