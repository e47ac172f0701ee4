import { useElementSize } from '@mantine/hooks';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { useFormat } from '../parts/format.ts';
import { DayPartMark } from './day-part-mark.tsx';
import { dayPartOf, dayParts } from './day-part.ts';
import { timeAt, type Journey } from './journey.ts';
import classes from './months.module.css';
import { texts } from './texts.ts';
import { whenText } from './when-text.ts';
import { monthTicks, rowsOf } from './time-scale.ts';

const day = 86_400_000;

/** The months of a life with its events as marks at their dates, by their part of the day. Arrow keys go from event to event. */
export function Months(props: {
  journey: Journey;
  position: number;
  selected: number;
  onSelect: (event: number) => void;
}) {
  const { journey, position, selected, onSelect } = props;
  const t = texts.use();
  const format = useFormat();
  const { ref, width } = useElementSize();
  const list = useRef<HTMLDivElement>(null);
  const { events, times } = journey;
  const scale = useMemo(() => {
    const [from, to] = times === null ? [0, Math.max(1, events.length - 1)] : [times[0]!, times.at(-1)!];
    const margin = times === null ? 0.5 : Math.max(2 * day, 0.03 * (to - from));
    return { from: from - margin, to: to + margin };
  }, [times, events.length]);
  const shareOf = (at: number) => (at - scale.from) / (scale.to - scale.from);
  const shares = events.map((_, index) => shareOf(times?.[index] ?? index));
  const rows = rowsOf(shares, 30 / Math.max(300, width));
  const ticks = times === null ? [] : monthTicks(scale.from, scale.to, Math.max(300, width) / 76);
  const here = events.findIndex(({ number }) => number === selected);
  const move = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: events.length - 1,
    }[event.key];
    const wanted = next === undefined ? undefined : events[next];
    if (wanted === undefined) return;
    event.preventDefault();
    onSelect(wanted.number);
    list.current?.querySelector<HTMLElement>(`[data-event="${wanted.number}"]`)?.focus();
  };
  return (
    <div ref={ref} className={classes['months']}>
      <div className={classes['scale']} style={{ height: 34 * (Math.max(...rows) + 1) + 34 }}>
        <div aria-hidden>
          {ticks.map(({ time, isYear }) => (
            <span key={time} className={classes['tick']} style={{ left: `${100 * shareOf(time)}%` }}>
              {format.month(time, isYear)}
            </span>
          ))}
          <span
            className={classes['now']}
            style={{ left: `${100 * shareOf(timeAt(journey, position) ?? position)}%` }}
          />
        </div>
        <div ref={list} role="listbox" aria-label={t('timeline')} aria-orientation="horizontal" onKeyDown={move}>
          {events.map((event, index) => (
            <button
              key={event.number}
              type="button"
              role="option"
              data-event={event.number}
              aria-selected={event.number === selected}
              tabIndex={event.number === selected ? 0 : -1}
              className={classes['mark']}
              style={{ left: `${100 * shares[index]!}%`, top: 6 + 34 * rows[index]! }}
              aria-label={`${event.number}: ${whenText(format, event.time)}, ${event.place}`}
              title={whenText(format, event.time)}
              onClick={() => onSelect(event.number)}
            >
              <DayPartMark part={dayPartOf(event.time)} />
              <span>{event.number}</span>
            </button>
          ))}
        </div>
      </div>
      <p className={classes['legend']}>
        {times === null
          ? t('noTimes')
          : dayParts.map((part) => (
              <span key={part}>
                <DayPartMark part={part} size={12} /> {t(part)}
              </span>
            ))}
      </p>
    </div>
  );
}
