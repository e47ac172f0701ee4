import { useEffect, useRef } from 'react';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { ShownEvent } from './shown.ts';
import classes from './place-list.module.css';
import { texts } from './texts.ts';
import { whenText } from './when-text.ts';

/** The events in time, with where and when: what the map shows, in words. */
export function PlaceList(props: {
  events: readonly ShownEvent[];
  selected: number;
  onSelect: (event: number) => void;
}) {
  const { events, selected, onSelect } = props;
  const t = texts.use();
  const format = useFormat();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // The list follows by itself; the page stays where it is.
    const here = list.current?.querySelector<HTMLElement>('[aria-current]')?.parentElement;
    if (list.current === null || here == null) return;
    const top = here.offsetTop - list.current.offsetTop;
    const { scrollTop, clientHeight } = list.current;
    if (top < scrollTop || top + here.offsetHeight > scrollTop + clientHeight) list.current.scrollTop = top - 12;
  }, [selected]);
  return (
    <nav ref={list} className={classes['places']} aria-label={t('places')}>
      <ol>
        {events.map(({ number, time, place, intention, travel }) => (
          <li key={number}>
            <button
              type="button"
              className={classes['event']}
              aria-current={number === selected ? 'step' : undefined}
              onClick={() => onSelect(number)}
            >
              <span className={classes['number']}>{number}</span>
              <span className={classes['what']}>
                <span className={classes['intention']}>
                  <PlainText text={intention} />
                </span>
                <span className={classes['where']}>
                  <PlainText text={place} /> · {whenText(format, time)}
                  {travel !== null && travel > 0 && ` · ${t('onTheWay', { time: format.minutes(travel) })}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
