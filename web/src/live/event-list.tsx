import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { DomainMark } from '../life/domain-mark.tsx';
import { whenText } from '../life/when-text.ts';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import classes from './event-list.module.css';
import { steeredInWords } from './steered-in-words.ts';
import type { Story } from './story.ts';
import { texts } from './texts.ts';

/** The events so far, with what was changed between them; each can be looked back at. */
export function EventList(props: { story: Story; selected: number | null; onSelect: (event: number) => void }) {
  const { story, selected, onSelect } = props;
  const t = texts.use();
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const count = story.events.length;
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  return (
    <Card title={t('events')}>
      {story.events.length === 0 && <Empty title={t('noEvents')}>{t('noEventsHint')}</Empty>}
      <ol className={classes['list']} ref={list}>
        {story.stretches.map(({ steered, event }, index) => (
          <li key={index}>
            {steered.map((each, number) => (
              <p key={number} className={classes['steered']}>
                <span aria-hidden>↷</span> <PlainText text={steeredInWords(each, t)} />
              </p>
            ))}
            {event !== null && (
              <button
                type="button"
                className={classes['event']}
                aria-current={selected === event.number || undefined}
                title={t('showHow', { number: event.number })}
                onClick={() => onSelect(event.number)}
              >
                <span className={classes['number']}>
                  <VisuallyHidden>{t('event')} </VisuallyHidden>
                  {event.number}
                </span>
                <DomainMark domain={event.domain} size={24} />
                <span>
                  <span className={classes['intention']}>
                    <PlainText text={event.intention} />
                  </span>
                  <span className={classes['scene']}>
                    {whenText(format, event.time)} · <PlainText text={event.place.name} />
                    <br />
                    <PlainText text={event.weather} />
                  </span>
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
