import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { LifeSummary } from '../../../src/studio/lives/life-summary.ts';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import classes from './life-list.module.css';
import { texts } from './texts.ts';
import type { FoundLives } from './use-lives.ts';

/**
 * A list of any number of lives, of which those are drawn that are in sight. Arrow keys move between them.
 * @param rowHeight of a line, in pixels; where it is narrow, lines are higher
 * @param row a life's line: a link or a button that fills it
 */
export function LifeList(props: {
  lives: FoundLives;
  rowHeight: number;
  height: string;
  row: (life: LifeSummary) => ReactNode;
}) {
  const { lives, height, row } = props;
  const t = texts.use();
  const isNarrow = useMediaQuery('(max-width: 640px)') ?? false;
  const rowHeight = isNarrow ? 84 : props.rowHeight;
  const scroller = useRef<HTMLDivElement>(null);
  const count = lives.matching ?? 0;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const { need } = lives;
  useEffect(() => need(first, last), [need, first, last]);
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  if (lives.problem !== null) return <Failure problem={lives.problem} again={lives.again} />;
  if (lives.matching === null) return <Loading />;
  if (count === 0) return <Empty title={t('noneFound')}>{t('noneFoundHint')}</Empty>;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
    if (step === undefined || here === undefined) return;
    event.preventDefault();
    const next = Math.min(count - 1, Math.max(0, Number(here) + step));
    virtualizer.scrollToIndex(next);
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-index="${next}"] :is(a, button)`)
        ?.focus({ preventScroll: true }),
    );
  };
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      style={{ height: `min(${height}, ${count * rowHeight + 2}px)` }}
    >
      <ul
        className={classes['list']}
        style={{ height: virtualizer.getTotalSize() }}
        aria-label={t('lives')}
        onKeyDown={move}
      >
        {items.map(({ index, start, size }) => {
          const life = lives.at(index);
          return (
            <li
              key={index}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              className={classes['row']}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {life === undefined ? (
                <span className={classes['waiting']}>…</span>
              ) : 'problem' in life ? (
                <span className={classes['damaged']}>
                  {t('damagedRow', { line: life.line })} <PlainText text={life.problem} />
                </span>
              ) : (
                row(life)
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
