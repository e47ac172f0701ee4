import { Card } from '../parts/card.tsx';
import { useFormat } from '../parts/format.ts';
import { useDifferenceNumbers } from './difference-numbers.ts';
import { useMetricName } from './metric-names.ts';
import { Remarks } from './remarks.tsx';
import type { ComparedMetric, ComparedView } from './types.ts';
import { texts } from './texts.ts';
import { VerdictMark } from './verdict-chip.tsx';
import classes from './compare.module.css';

/** The answer in plain words: better, worse or undecided, by how much, and how sure that is. */
export function VerdictCard({ view, metric }: { view: ComparedView; metric: ComparedMetric | null }) {
  const t = texts.use();
  const names = { left: view.left.name, right: view.right.name };
  const verdict = metric?.verdict ?? null;
  return (
    <Card>
      <h2 className={`${classes['headline']} ${classes[verdict ?? 'neither']}`}>
        <span className={classes['mark']}>
          <VerdictMark of={verdict ?? 'neither'} />
        </span>
        <span>
          {metric === null
            ? t('verdictNothing')
            : verdict === 'better'
              ? t('verdictBetter', names)
              : verdict === 'worse'
                ? t('verdictWorse', names)
                : verdict === 'undecided'
                  ? t('verdictUndecided', names)
                  : metric.direction === 'neither'
                    ? t('verdictNeither', names)
                    : t('verdictOnePerson', names)}
        </span>
      </h2>
      {metric !== null && <HowSure view={view} metric={metric} />}
      <Remarks view={view} judge={metric?.judge ?? null} />
    </Card>
  );
}

function HowSure({ view, metric }: { view: ComparedView; metric: ComparedMetric }) {
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
  const range = (of: NonNullable<ComparedMetric['estimate']>) =>
    of.interval === null
      ? shown(of.mean)
      : `${shown(of.mean)} [${numbers.difference(of.interval.low, unit)}, ${numbers.difference(of.interval.high, unit)}]`;
  return (
    <div>
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
          {t('difference', { difference: '' })}
          <span className={classes['big']}>{shown(estimate.mean)}</span>
          {estimate.interval !== null && (
            <>
              {' ('}
              {t('interval', {
                level: format.number(100 * view.level),
                low: numbers.difference(estimate.interval.low, unit),
                high: numbers.difference(estimate.interval.high, unit),
              })}
              {')'}
            </>
          )}{' '}
          {view.kind === 'days' ? t('ofDays', { people }) : t('ofPairs', { count: pairs, people })}{' '}
          {view.on !== null && t(view.on === 'held-out' ? 'heldOutDays' : 'lastDay')}
        </p>
      )}
      {withFailures !== null && (
        <p className={classes['quiet']}>
          {broke ? t('withFailures', { difference: range(withFailures) }) : t('withFailuresSame')}
          {verdict === 'undecided' && <> {t('whyUndecided')}</>}
        </p>
      )}
    </div>
  );
}
