import { PlainText } from '../parts/plain-text.tsx';
import { useFormat } from '../parts/format.ts';
import { Step } from './step.tsx';
import classes from './step.module.css';
import type { StepOf } from './story.ts';
import { texts } from './texts.ts';

/** The candidates by how likely they are, with the chance of each rank, and which one was drawn. */
export function RankingStep(props: { ranking: StepOf<'ranked'>; isByRules: boolean; isNew: boolean }) {
  const { ranking, isByRules, isNew } = props;
  const t = texts.use();
  const format = useFormat();
  const { ranked, drawn } = ranking;
  const [first, second, third] = ranked.map(({ probability }) => format.percent(probability));
  const lead = third === undefined ? t('rankingLeadFew') : t('rankingLead', { first, second, third });
  return (
    <Step
      number={5}
      title={t('ranking')}
      lead={`${t(isByRules ? 'rankedByRules' : 'rankedByModel')} ${lead}`}
      isNew={isNew}
    >
      <ol className={classes['bars']}>
        {ranked.map(({ id, intent, probability }, index) => (
          <li key={id} data-drawn={id === drawn || undefined} data-out={probability === 0 || undefined}>
            <div className={classes['ranked']}>
              <span className={classes['rank']} aria-label={t('rank', { rank: index + 1 })}>
                {index + 1}
              </span>
              <span className={classes['intent']}>
                <PlainText text={intent} />
                {id === drawn && <span className={classes['drawn']}>{t('isDrawn')}</span>}
              </span>
              <span className={classes['by']}>{probability === 0 ? '–' : format.percent(probability)}</span>
              <span className={classes['bar']} aria-hidden>
                <span style={{ width: `${100 * probability}%` }} />
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Step>
  );
}
