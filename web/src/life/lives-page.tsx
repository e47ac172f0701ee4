import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../parts/page.tsx';
import { LifeLine } from './life-line.tsx';
import { LifeList } from './life-list.tsx';
import classes from './lives-page.module.css';
import { sourceName } from './source-name.ts';
import { texts } from './texts.ts';
import { useLives } from './use-lives.ts';

/** All lives of a source, to be searched and opened. */
export function LivesPage() {
  const t = texts.use();
  const [query, setQuery] = useSearchParams();
  const source = query.get('source') ?? 'bundled';
  const [search, setSearch] = useState(query.get('search') ?? '');
  const [searched] = useDebouncedValue(search.trim(), 200);
  const library = useAnswer('library', () => api.library.$get());
  const sources = library.state === 'there' ? library.value.sources : [];
  const isNarrow = useMediaQuery('(max-width: 640px)') ?? false;
  const lives = useLives(source, searched);
  const { matching, total } = lives;
  return (
    <Page title={t('lives')} lead={t('livesLead')}>
      <div className={classes['choice']}>
        <NativeSelect
          label={t('source')}
          value={source}
          onChange={(event) => setQuery(event.target.value === 'bundled' ? {} : { source: event.target.value })}
          data={
            sources.some(({ name }) => name === source)
              ? sources.map((each) => ({ value: each.name, label: sourceName(t, each) }))
              : [source]
          }
        />
        <TextInput
          label={t('search')}
          type="search"
          placeholder={t('searchHint')}
          value={search}
          maxLength={200}
          onChange={(event) => setSearch(event.target.value)}
        />
        <p className={classes['count']} aria-live="polite">
          {matching !== null &&
            total !== null &&
            (matching === total ? t('found', { count: total }) : t('foundOf', { count: matching, total }))}
        </p>
      </div>
      <LifeList
        lives={lives}
        rowHeight={isNarrow ? 84 : 64}
        height="max(24rem, calc(100dvh - 20rem))"
        row={(life) => (
          <Link
            href={`/lives/${encodeURIComponent(source)}/${encodeURIComponent(life.id)}`}
            className={classes['life']}
          >
            <LifeLine life={life} />
          </Link>
        )}
      />
    </Page>
  );
}
