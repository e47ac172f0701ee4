import { useDeferredValue } from 'react';
import { useParams } from 'wouter';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { ConversationList } from './conversation-list.tsx';
import { ListFilters } from './list-filters.tsx';
import { useListQuery } from './list-query.ts';
import { useOverview } from './overview.ts';
import { Problems } from './problems.tsx';
import { SearchPanel } from './search-panel.tsx';
import { texts } from './texts.ts';
import { usePagedRows } from './use-paged-rows.ts';
import classes from './list.module.css';

/** All conversations of a run, worst first or in any order, with filters and a search in what was said. */
export function ConversationsPage() {
  const t = texts.use();
  const { run = '' } = useParams();
  const { query, words, change, reset } = useListQuery();
  const answer = useOverview(run);
  const overview = answer.state === 'there' ? answer.value : null;
  const rows = usePagedRows(run, query);
  const total = useDeferredValue(rows.total);
  return (
    <Page
      back={{ href: `/runs/${encodeURIComponent(run)}`, name: t('theRun', { run }) }}
      title={t('conversationsOf', { run })}
      lead={
        rows.problem === null && (
          <span aria-live="polite">{total === null ? t('loading') : t('conversations', { count: total })}</span>
        )
      }
    >
      <div className={classes['tools']}>
        <ListFilters overview={overview} query={query} change={change} reset={reset} />
        <SearchPanel run={run} query={query} words={words} change={(text) => change({ words: text })} />
      </div>
      {overview !== null && <Problems overview={overview} />}
      {rows.problem !== null && <Failure problem={rows.problem} again={rows.again} />}
      {rows.problem === null && rows.total === null && <Loading />}
      {rows.problem === null && rows.total === 0 && <Empty title={t('noneMatch')}>{t('noneMatchAdvice')}</Empty>}
      {rows.total !== null && rows.total > 0 && <ConversationList run={run} query={query} rows={rows} />}
    </Page>
  );
}
