import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { RunRow } from '../runs/run-row.tsx';
import { texts } from './texts.ts';
import classes from './lived-days.module.css';

/** Runs of days that are listed here; all of them stand under Runs. */
const most = 6;

/** The runs whose days were lived before: each of their days can be replayed. */
export function LivedDays() {
  const t = texts.use();
  const answer = useAnswer('runs', () => api.runs.$get());
  return (
    <Card title={t('replay')}>
      <Answered answer={answer}>
        {({ runs }) => {
          const days = runs.filter(({ kind }) => kind === 'days');
          return (
            <>
              <p className={classes['lead']}>
                {days.length === 0 ? t('replayNone') : t('replayLead')}{' '}
                {days.length === 0 && <Link href="/">{t('replayStart')}</Link>}
              </p>
              {days.length > 0 && (
                <ul className={classes['runs']}>
                  {days.slice(0, most).map((run) => (
                    <li key={run.name}>
                      <RunRow run={run} />
                    </li>
                  ))}
                </ul>
              )}
              {days.length > most && <Link href="/runs">{t('replayAll')}</Link>}
            </>
          );
        }}
      </Answered>
    </Card>
  );
}
