import { metricNames, type MetricName } from '../../../src/judge/metric-names.ts';
import { useFormat } from '../parts/format.ts';
import { useFailureWords } from './failure-words.ts';
import type { Shown } from './shown.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** Why there was nothing to judge, as judges put it. */
const notApplicable = new Map<string, 'noIntentSaid' | 'noItems'>([
  ['the assistant gave no inferred intent', 'noIntentSaid'],
  ['the checklist is empty', 'noItems'],
]);

type ShownJudge = Shown['judges'][number];

/** What each judge says of the conversation, metric by metric. */
export function Verdicts({ shown }: { shown: Shown }) {
  const t = texts.use();
  return (
    <section>
      <h3>{t('verdicts')}</h3>
      {shown.ending === 'broken' ? (
        <p className={classes['note']}>{t('notJudgedBroken')}</p>
      ) : (
        <div className={classes['judges']}>
          {shown.judges.map((judge) => (
            <JudgeVerdicts key={judge.name} judge={judge} />
          ))}
        </div>
      )}
    </section>
  );
}

function JudgeVerdicts({ judge }: { judge: ShownJudge }) {
  const t = texts.use();
  const format = useFormat();
  const given = metricNames.filter((metric) => judge.verdicts[metric] !== undefined);
  const percent = (value: number | null) =>
    value === null ? t('none') : `${format.number(value, 1)}${format.percentSign}`;
  return (
    <table className={classes['verdicts']}>
      <caption>
        <bdi>{t('judge', { name: judge.name })}</bdi>
        {judge.heuristic && <span className={classes['quiet']}> ({t('rules')})</span>}
        <div className={classes['quiet']}>
          {t('completion')}: {t('explicit')} {percent(judge.explicit)}, {t('implicit')} {percent(judge.implicit)}
        </div>
      </caption>
      <tbody>
        {given.map((metric) => (
          <tr key={metric}>
            <th scope="row">{t(`metric_${metric}`)}</th>
            <td>
              <VerdictText metric={metric} verdict={judge.verdicts[metric]!} />
            </td>
          </tr>
        ))}
        {given.length === 0 && (
          <tr>
            <td>{t('notAskedYet')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function VerdictText(props: { metric: MetricName; verdict: NonNullable<ShownJudge['verdicts'][MetricName]> }) {
  const { metric, verdict } = props;
  const t = texts.use();
  const words = useFailureWords();
  switch (verdict.status) {
    case 'rated':
      if (metric === 'rigid-reasoning') return t(verdict.rating === 1 ? 'rigid' : 'notRigid');
      return t('ofFive', { rating: verdict.rating });
    case 'not-applicable':
      return notApplicable.has(verdict.reason)
        ? t(notApplicable.get(verdict.reason)!)
        : t('notApplicable', { reason: verdict.reason });
    case 'missing':
      return <i>{t('missing', { party: words.party(verdict.party), kind: verdict.kind })}</i>;
    case 'judged': {
      const parts = (['explicit', 'implicit', 'preference'] as const).flatMap((kind) => {
        const own = verdict.items.filter((item) => item.kind === kind);
        const yes = own.filter(({ value }) => value === 1).length;
        const name = kind === 'preference' ? t('preferenceItems') : t(kind);
        return own.length === 0 ? [] : [t('kindOf', { kind: name, yes, all: own.length })];
      });
      const missed = verdict.items.filter(({ value, kind }) => value === 0 && kind !== 'preference');
      const items = missed.map(({ number }) => `#${number}`).join(' ');
      return (
        <>
          {parts.join(', ')}
          {missed.length > 0 && <span className={classes['quiet']}> · {t('missed', { items })}</span>}
        </>
      );
    }
  }
}
