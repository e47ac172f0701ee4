import { Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Answer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { RunRow, type RecentRun } from './run-row.tsx';
import { texts } from './texts.ts';
import classes from './recent-runs.module.css';

/** The runs that were worked on last, with a way to all of them. */
export function RecentRuns({ recent }: { recent: Answer<{ all: number; runs: readonly RecentRun[] }> }) {
  const t = texts.use();
  const all = recent.state === 'there' ? recent.value.all : 0;
  const way =
    all === 0 ? undefined : (
      <Text component={Link} href="/runs" size="md">
        {t('allRuns', { count: all })}
      </Text>
    );
  return (
    <Card title={t('recent')} actions={way}>
      <Answered answer={recent}>
        {({ runs }) =>
          runs.length === 0 ? (
            <Empty title={t('noRuns')}>{t('noRunsAdvice')}</Empty>
          ) : (
            <ul className={classes['runs']}>
              {runs.map((run) => (
                <RunRow key={run.name} run={run} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  );
}
