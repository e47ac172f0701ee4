import { ActionIcon } from '@mantine/core';
import { clockOf } from '../life/clock-of.ts';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { Portrait } from './portrait.tsx';
import { countChanges, type Talk } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import classes from './talk-room.module.css';

/** Who is talked to: at which event, and whether they were changed. @param onOnly goes on with this one alone; null where there is no other */
export function ChatHead(props: { name: string; told: Told; talk: Talk; onOnly: (() => void) | null }) {
  const { name, told, talk, onOnly } = props;
  const t = texts.use();
  const format = useFormat();
  const changes = countChanges(talk.edits);
  const event = told.events.find(({ number }) => number === talk.event);
  return (
    <div className={classes['head']}>
      <Portrait name={told.name} size={40} />
      <div className={classes['headWords']}>
        <b>
          <PlainText text={name} />
        </b>
        <span className={classes['quiet']}>
          {t('event', { number: talk.event })}
          {event !== undefined && (
            <>
              {' · '}
              {format.date(event.time)}, {clockOf(event.time)} · <PlainText text={event.place} />
            </>
          )}
        </span>
        <span className={changes === 0 ? classes['quiet'] : classes['changed']}>
          {changes === 0 ? t('asIs') : `✎ ${t('changed', { count: changes })}`}
        </span>
      </div>
      {onOnly !== null && (
        <ActionIcon variant="subtle" color="gray" onClick={onOnly} aria-label={t('goOnWith')} title={t('goOnWith')}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden fill="none" stroke="currentColor">
            <path d="M2 3h12v10H2zM9.500 3v10M5 8h0" strokeWidth="1.400" />
            <path d="M2.700 3.700h6v8.600h-6z" fill="currentColor" stroke="none" />
          </svg>
        </ActionIcon>
      )}
    </div>
  );
}
