import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Page } from '../parts/page.tsx';
import { lifeAddress } from './life-address.ts';
import { LifeLine } from './life-line.tsx';
import { LifeList } from './life-list.tsx';
import { LifeSearch } from './life-search.tsx';
import classes from './lives-page.module.css';
import { texts } from './texts.ts';
import { useLives } from './use-lives.ts';

/** All lives of a source, to be searched and opened. */
export function LivesPage() {
  const t = texts.use();
  const [query, setQuery] = useSearchParams();
  const source = query.get('source') ?? 'bundled';
  const [search, setSearch] = useState(query.get('search') ?? '');
  const lives = useLives(source, search);
  const { matching, total } = lives;
  return (
    <Page title={t('lives')} lead={t('livesLead')}>
      <div className={classes['choice']}>
        <LifeSearch
          source={source}
          onSource={(chosen) => setQuery(chosen === 'bundled' ? {} : { source: chosen })}
          search={search}
          onSearch={setSearch}
        />
        <p className={classes['count']} aria-live="polite">
          {matching !== null &&
            total !== null &&
            (matching === total ? t('found', { count: total }) : t('foundOf', { count: matching, total }))}
        </p>
      </div>
      <LifeList
        lives={lives}
        rowHeight={64}
        height="max(24rem, calc(100dvh - 20rem))"
        row={(life) => (
          <Link href={lifeAddress(source, life.id)} className={classes['life']}>
            <LifeLine life={life} />
          </Link>
        )}
      />
    </Page>
  );
}
