import { usePersonWords } from '../parts/person-words.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { useFailureWords } from './failure-words.ts';
import type { Shown } from './shown.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

const aspects = ['accuracy', 'preference-alignment', 'intent-alignment', 'conversation-flow'] as const;

/** What the analysis made of the conversation afterwards. */
export function AnalysisMade({ analysis }: { analysis: NonNullable<Shown['analysis']> }) {
  const t = texts.use();
  const failures = useFailureWords();
  const words = usePersonWords();
  const { aspects: findings, risk, reason, strategy, failure } = analysis;
  return (
    <section>
      <h3>{t('analysis')}</h3>
      <ul className={classes['preferences']}>
        {aspects.map((aspect) => {
          const found = findings[aspect];
          if (found === undefined) return null;
          return (
            <li key={aspect}>
              <b>{t(`aspect_${aspect}`)}</b>{' '}
              <span className={found.weak ? classes['no'] : classes['yes']}>{t(found.weak ? 'weak' : 'sound')}</span>{' '}
              <PlainText text={found.finding} />
            </li>
          );
        })}
        {risk !== null && (
          <li>
            <b>
              {t('risk')}: {words.level(risk)}
            </b>{' '}
            {reason !== null && <PlainText text={reason} />}
          </li>
        )}
        {strategy !== null && (
          <li>
            <b>{t('strategy')}</b> <PlainText text={strategy} />
          </li>
        )}
        {failure !== null && (
          <li>
            <i>{t('missing', { party: failures.party(failure.party), kind: failure.kind })}</i>
          </li>
        )}
      </ul>
    </section>
  );
}
