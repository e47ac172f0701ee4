import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { RunRow } from './run-row.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** All runs and folders of lives that the studio shows, newest first. */
export function RunsPage() {
  const t = texts.use();
  const answer = useAnswer('runs', () => api.runs.$get());
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        answer.state === 'there' &&
        answer.value.runs.length > 0 && (
          <Button component={Link} href="/compare" variant="default">
            {t('compare')}
          </Button>
        )
      }
    >
      <Answered answer={answer}>
        {({ runs }) =>
          runs.length === 0 ? (
            <Empty title={t('none')} start={t('noneStart')}>
              {t('noneAdvice')}
            </Empty>
          ) : (
            <Card>
              <ul className={classes['runs']}>
                {runs.map((run) => (
                  <li key={run.name}>
                    <RunRow run={run} />
                  </li>
                ))}
              </ul>
            </Card>
          )
        }
      </Answered>
    </Page>
  );
}
