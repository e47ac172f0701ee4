import { useFormat } from '../parts/format.ts';
import { useDifferenceNumbers } from './difference-numbers.ts';
import { useMetricName } from './metric-names.ts';
import type { ComparedMetric, ComparedView } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

/** Both means, their difference with its interval, over whom, and what failures make of it. */
export function HowSure({ view, metric }: { view: ComparedView; metric: ComparedMetric }) {
  const t = texts.use();
  const format = useFormat();
  const nameOf = useMetricName();
  const numbers = useDifferenceNumbers();
  const { unit, means, estimate, withFailures, broke, pairs, verdict } = metric;
  const people = t('people', { count: estimate?.people ?? view.people });
  const shown = (value: number) => {
    const difference = numbers.difference(value, unit);
    return unit === 'percent' ? t('points', { difference }) : difference;
  };
  const boundsOf = ({ low, high }: { low: number; high: number }) => ({
    low: numbers.difference(low, unit),
    high: numbers.difference(high, unit),
  });
  const range = ({ mean, interval }: NonNullable<ComparedMetric['estimate']>) => {
    if (interval === null) return shown(mean);
    const { low, high } = boundsOf(interval);
    return `${shown(mean)} [${low}, ${high}]`;
  };
  return (
    <>
      {means !== null && (
        <p>
          {t('reaches', {
            metric: nameOf(metric),
            left: numbers.value(means.left, unit),
            right: numbers.value(means.right, unit),
            leftName: view.left.name,
            rightName: view.right.name,
          })}
        </p>
      )}
      {estimate !== null && (
        <p>
          {t('difference')} <span className={classes['big']}>{shown(estimate.mean)}</span>
          {estimate.interval !== null &&
            ` ${t('interval', { level: format.number(100 * view.level), ...boundsOf(estimate.interval) })}`}{' '}
          {view.kind === 'days' ? t('ofDays', { people }) : t('ofPairs', { count: pairs, people })}{' '}
          {view.on !== null && t(view.on === 'held-out' ? 'heldOutDays' : 'lastDay')}
        </p>
      )}
      {withFailures !== null && (
        <p className={classes['quiet']}>
          {broke ? t('withFailures', { difference: range(withFailures) }) : t('withFailuresSame')}
        </p>
      )}
      {verdict === 'undecided' && <p className={classes['quiet']}>{t('whyUndecided')}</p>}
    </>
  );
}
