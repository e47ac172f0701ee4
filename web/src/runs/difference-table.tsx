import { useFormat } from '../parts/format.ts';
import { useMetricWords } from './metric-words.ts';
import type { RunScores } from './overview.ts';
import { groupsOf, isOf, unitOf } from './score-table.tsx';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

type Difference = RunScores['differences'][number];

/** How far each assistant is from the baseline in the same conversations, with the interval and a verdict in a sign and a word. */
export function DifferenceTable(props: { scores: RunScores; judge: string | null; baseline: string }) {
  const { scores, judge, baseline } = props;
  const t = texts.use();
  const words = useMetricWords(scores.metrics);
  const own = scores.differences.filter((each) => each.judge === judge);
  const subjects = scores.assistants.map(({ name }) => name).filter((name) => name !== baseline);
  const metrics = scores.metrics.filter((metric) => own.some((each) => isOf(each, metric) && each.estimate !== null));
  if (metrics.length === 0) return <p>{t('nothingToCompare')}</p>;
  return (
    <Scrolling label={t('differences', { baseline })}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <td />
            {subjects.map((name) => (
              <th key={name} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(metrics).map(([group, members]) => (
          <tbody key={group}>
            <tr className={classes['group']}>
              <th scope="rowgroup" colSpan={subjects.length + 1}>
                {words.group(group)}
              </th>
            </tr>
            {members.map((metric) => (
              <tr key={`${metric.name} ${metric.kind}`}>
                <th scope="row">
                  {words.label(metric)}
                  {metric.direction === 'lower' && <span title={t('lowerIsBetter')}> ↓</span>}
                  <span className={classes['quiet']}> {unitOf(metric)}</span>
                </th>
                {subjects.map((name) => (
                  <td key={name}>
                    <DifferenceText
                      difference={own.find((each) => each.assistant === name && isOf(each, metric))}
                      digits={metric.unit === 'rating' ? 2 : 1}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scrolling>
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
