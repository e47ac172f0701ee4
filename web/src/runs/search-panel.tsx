import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { shownText } from '../parts/shown-text.ts';
import { conversationAddress } from './addresses.ts';
import { searchOf, type ListQuery } from './list-query.ts';
import { texts } from './texts.ts';
import { useSearch, type Hit } from './use-search.ts';
import classes from './list.module.css';

/** Fewest characters that are searched for. */
const fewest = 2;

/** Looks for words in the transcripts of the conversations that are listed; hits come in while it goes on. */
export function SearchPanel(props: {
  run: string;
  query: ListQuery;
  words: string;
  change: (words: string | undefined) => void;
}) {
  const { run, query, words, change } = props;
  const t = texts.use();
  const [text, setText] = useState(words);
  useEffect(() => setText(words), [words]);
  const isSearching = words.length >= fewest;
  return (
    <section aria-label={t('search')}>
      <form
        className={classes['search']}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          change(text.trim().length < fewest ? undefined : text.trim());
        }}
      >
        <TextInput
          type="search"
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" disabled={text.trim().length < fewest}>
          {t('searchStart')}
        </Button>
        {isSearching && (
          <Button variant="default" onClick={() => change(undefined)}>
            {t('searchEnd')}
          </Button>
        )}
      </form>
      {isSearching && <Hits run={run} query={query} words={words} />}
    </section>
  );
}

function Hits({ run, query, words }: { run: string; query: ListQuery; words: string }) {
  const t = texts.use();
  const found = useSearch(run, query, words);
  const { hits, read, all, damaged, state, problem } = found;
  return (
    <>
      <p className={classes['progress']} role="status">
        {problem ??
          (state === 'done'
            ? t(found.cut ? 'searchCut' : 'searchDone', { count: hits.length, read })
            : t('searching', { count: hits.length, read, all: all ?? 0 }))}
        {damaged > 0 && ` ${t('searchDamaged', { count: damaged })}`}
      </p>
      {all !== null && state !== 'done' && (
        <progress className={classes['bar100']} value={read} max={Math.max(1, all)} aria-label={t('searchProgress')} />
      )}
      <ol className={classes['hits']}>
        {hits.map((hit) => (
          <li key={`${hit.life} ${hit.event} ${hit.assistant} ${hit.trial} ${hit.where} ${hit.turn} ${hit.order}`}>
            <HitRow hit={hit} href={`${conversationAddress(run, hit)}${searchOf(query)}${hashOf(hit)}`} />
          </li>
        ))}
      </ol>
    </>
  );
}

function HitRow({ hit, href }: { hit: Hit; href: string }) {
  const t = texts.use();
  return (
    <Link href={href} className={classes['hit']}>
      <span className={classes['hitPlace']}>
        <bdi>{hit.name ?? hit.life}</bdi>, {t('eventNumber', { number: hit.event })} · <bdi>{hit.assistant}</bdi> ·{' '}
        {t(`in_${hit.where}`)}
        {hit.turn !== null && ` · ${t('turn', { number: hit.turn })}`}
      </span>
      <bdi className={classes['excerpt']}>
        {shownText(hit.before)}
        <mark>{shownText(hit.match)}</mark>
        {shownText(hit.after)}
      </bdi>
    </Link>
  );
}

function hashOf({ turn }: Hit): string {
  return turn === null ? '' : `#turn-${turn}`;
}
