import { VisuallyHidden } from '@mantine/core';
import { PlainText } from '../parts/plain-text.tsx';
import { DomainMark } from '../life/domain-mark.tsx';
import { QueryMark } from './query-mark.tsx';
import { Step } from './step.tsx';
import classes from './step.module.css';
import type { StepOf } from './story.ts';
import { texts } from './texts.ts';

/** Desires that came up, each with its relevance and the questions that brought it up. */
export function CandidatesStep(props: { candidates: StepOf<'broughtUp'>['candidates']; isNew: boolean }) {
  const { candidates, isNew } = props;
  const t = texts.use();
  const sorted = candidates.toSorted((a, b) => b.relevance - a.relevance);
  return (
    <Step number={4} title={t('candidates')} lead={t('candidatesLead')} isNew={isNew}>
      <ul className={classes['bars']}>
        {sorted.map(({ id, domain, intent, event, relevance, by }) => (
          <li key={id}>
            <details>
              <summary>
                <DomainMark domain={domain} size={22} />
                <span className={classes['intent']}>
                  <PlainText text={intent} />
                </span>
                <span className={classes['by']}>
                  {(['environment', 'body', 'thought'] as const).map(
                    (name) => by[name] !== null && <QueryMark key={name} name={name} isShort />,
                  )}
                  <VisuallyHidden>{t('relevance', { value: relevance.toFixed(2) })}</VisuallyHidden>
                  <span aria-hidden>{relevance.toFixed(2)}</span>
                </span>
                <span className={classes['bar']} aria-hidden>
                  <span style={{ width: `${100 * relevance}%` }} />
                </span>
              </summary>
              <p>
                <PlainText text={event} />
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Step>
  );
}
