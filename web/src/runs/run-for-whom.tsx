import { Stack } from '@mantine/core';
import { useListQuery } from './list-query.ts';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { DomainTable } from './domain-table.tsx';
import { MetricChoice } from './metric-choice.tsx';
import type { Overview } from './overview.ts';
import { PeopleTable } from './people-table.tsx';
import { texts } from './texts.ts';

/** A value by domains and by people: for whom an assistant is good. */
export function RunForWhom({ run, overview }: { run: string; overview: Overview }) {
  const t = texts.use();
  const { query, change } = useListQuery();
  const { conversations, scores } = overview;
  if (conversations === null) return <Empty title={t('noScores')}>{t('noScoresAdvice')}</Empty>;
  return (
    <Stack gap="lg">
      {scores !== null && (
        <Card title={t('byDomain')}>
          <DomainTable scores={scores} judge={query.judge ?? overview.leading} />
        </Card>
      )}
      <Card title={t('byPerson')} actions={<MetricChoice overview={overview} query={query} change={change} />}>
        <PeopleTable run={run} query={query} />
      </Card>
    </Stack>
  );
}
