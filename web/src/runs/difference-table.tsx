import { useFormat } from '../parts/format.ts';
import { isOf, keyOf, MetricHead, MetricTable } from './metric-table.tsx';
import type { RunScores } from './overview.ts';
import { texts } from './texts.ts';
import classes from './runs.module.css';

type Difference = RunScores['differences'][number];

/** How far each assistant is from the baseline in the same conversations, with the interval and a verdict in a sign and a word. */
export function DifferenceTable(props: { scores: RunScores; judge: string | null; baseline: string }) {
  const { scores, judge, baseline } = props;
  const t = texts.use();
  const own = scores.differences.filter((each) => each.judge === judge);
  const subjects = scores.assistants.map(({ name }) => name).filter((name) => name !== baseline);
  const metrics = scores.metrics.filter((metric) => own.some((each) => isOf(each, metric) && each.estimate !== null));
  if (metrics.length === 0) return <p>{t('nothingToCompare')}</p>;
  return (
    <MetricTable
      label={t('differences', { baseline })}
      assistants={subjects}
      metrics={metrics}
      row={(metric) => (
        <tr key={keyOf(metric)}>
          <MetricHead metric={metric} />
          {subjects.map((name) => (
            <td key={name}>
              <DifferenceText
                difference={own.find((each) => each.assistant === name && isOf(each, metric))}
                digits={metric.unit === 'rating' ? 2 : 1}
              />
            </td>
          ))}
        </tr>
      )}
    />
  );
}

const signs = { better: '▲', worse: '▼', undecided: '·' } as const;

function DifferenceText({ difference, digits }: { difference: Difference | undefined; digits: number }) {
  const t = texts.use();
  const format = useFormat();
  if (!difference?.estimate) return <i>{t('missing')}</i>;
  const { estimate, withFailures, verdict, pairs } = difference;
  const signed = (value: number) => {
    const text = format.number(Math.abs(value), digits);
    const isZero = Number(Math.abs(value).toFixed(digits)) === 0;
    return isZero ? text : `${value < 0 ? '−' : '+'}${text}`;
  };
  const range = ({ interval }: NonNullable<Difference['estimate']>) =>
    interval === null ? null : (
      <small className={classes['range']}>
        [{signed(interval.low)}, {signed(interval.high)}]
      </small>
    );
  return (
    <>
      <b>{signed(estimate.mean)}</b> {range(estimate)}
      {verdict !== null && (
        <small className={classes[verdict]}>
          <span aria-hidden>{signs[verdict]}</span> {t(verdict)}
        </small>
      )}
      {withFailures !== null && withFailures.conversations !== pairs && (
        <small className={classes['why']}>
          {t('withFailures')} {signed(withFailures.mean)} {range(withFailures)}
        </small>
      )}
    </>
  );
}
