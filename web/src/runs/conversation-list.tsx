import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { conversationAddress } from './addresses.ts';
import { ConversationRow } from './conversation-row.tsx';
import { searchOf, type ListQuery } from './list-query.ts';
import { texts } from './texts.ts';
import type { PagedRows } from './use-paged-rows.ts';
import { useScrollKept } from './use-scroll-kept.ts';
import classes from './list.module.css';

/** Height of a line until it is measured, in pixels. */
const usualHeight = 58;

/** A list of any length: only the lines in sight are in the page, and only the parts around them are held. */
export function ConversationList(props: { run: string; query: ListQuery; rows: PagedRows }) {
  const { run, query, rows } = props;
  const t = texts.use();
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  const total = rows.total ?? 0;
  const search = searchOf(query);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setOffset(Math.round(top + window.scrollY));
  });
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => usualHeight,
    overscan: 12,
    scrollMargin: offset,
    getItemKey: (index) => index,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { want, key } = rows;
  useEffect(() => {
    if (total > 0) want(first, last);
  }, [first, last, total, want, key]);
  useScrollKept(`${run}${search}`, rows.total !== null);
  return (
    <ol
      ref={list}
      className={classes['list']}
      aria-label={t('listOf', { run })}
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map(({ index, start }) => {
        const line = rows.lineAt(index);
        return (
          <li
            key={index}
            data-index={index}
            ref={virtual.measureElement}
            className={classes['place']}
            aria-posinset={index + 1}
            aria-setsize={total}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            {line === null ? (
              <div className={classes['empty']} aria-hidden />
            ) : (
              <ConversationRow line={line} href={`${conversationAddress(run, line)}${search}`} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
