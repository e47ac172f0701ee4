import type { ShownEvent } from './shown.ts';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { clockOf } from './clock-of.ts';
import classes from './place-list.module.css';
import { texts } from './texts.ts';

/** The events in time, with where and when: what the map shows, in words. */
export function PlaceList(props: {
  events: readonly ShownEvent[];
  selected: number;
  onSelect: (event: number) => void;
}) {
  const { events, selected, onSelect } = props;
  const t = texts.use();
  const format = useFormat();
  return (
    <nav className={classes['places']} aria-label={t('places')}>
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
                  <PlainText text={place} /> · {format.date(time)}, {clockOf(time)}
                  {travel !== null && travel > 0 && ` · ${t('onTheWay', { count: travel })}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
