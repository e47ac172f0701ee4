import type { Queries } from '../../../src/mind/queries.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { QueryMark } from './query-mark.tsx';
import { Step } from './step.tsx';
import classes from './step.module.css';
import type { StepOf } from './story.ts';
import { texts } from './texts.ts';

/** The three questions to what could happen: what surroundings, body and thoughts call for. */
export function QueriesStep(props: { queries: Queries; possible: StepOf<'possible'> | null; isNew: boolean }) {
  const { queries, possible, isNew } = props;
  const t = texts.use();
  const lead = possible === null ? undefined : t('queriesLead', { count: possible.possible, pool: possible.pool });
  return (
    <Step number={3} title={t('queries')} isNew={isNew} {...(lead === undefined ? {} : { lead })}>
      <ul className={classes['queries']}>
        {(['environment', 'body', 'thought'] as const).map((name) => (
          <li key={name} data-empty={queries[name] === null || undefined}>
            <QueryMark name={name} />
            <q>
              {queries[name] === null ? (
                <i>{t('callsForNothing')}</i>
              ) : (
                <PlainText text={queries[name].trim().replaceAll(/ {2,}/g, ' ')} />
              )}
            </q>
          </li>
        ))}
      </ul>
    </Step>
  );
}
