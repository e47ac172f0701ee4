import { useId } from 'react';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { ShownEvent } from './shown.ts';
import classes from './event-picker.module.css';
import { texts } from './texts.ts';
import { whenText } from './when-text.ts';

/** Chooses one of a life's events: when, where and what was wanted. */
export function EventPicker(props: {
  events: readonly Pick<ShownEvent, 'number' | 'time' | 'place' | 'intention'>[];
  value: number;
  onChange: (event: number) => void;
}) {
  const { events, value, onChange } = props;
  const t = texts.use();
  const format = useFormat();
  const name = useId();
  return (
    <fieldset className={classes['events']}>
      <legend>{t('event')}</legend>
      {events.map(({ number, time, place, intention }) => (
        <label key={number} className={classes['event']}>
          <input type="radio" name={name} checked={number === value} onChange={() => onChange(number)} />
          <span className={classes['number']}>{number}</span>
          <span className={classes['what']}>
            <span className={classes['when']}>
              {whenText(format, time)} · <PlainText text={place} />
            </span>
            <PlainText text={intention} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
