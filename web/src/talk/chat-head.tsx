import { CloseButton } from '@mantine/core';
import { clockOf } from '../life/clock-of.ts';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { Portrait } from './portrait.tsx';
import { countChanges, type Talk } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import classes from './talk-room.module.css';

/** Who is talked to: at which event, and whether they were changed. @param onClose goes on without this one; null where there is no other */
export function ChatHead(props: { name: string; told: Told; talk: Talk; onClose: (() => void) | null }) {
  const { name, told, talk, onClose } = props;
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
        {changes > 0 && <span className={classes['changed']}>✎ {t('changed', { count: changes })}</span>}
      </div>
      {onClose !== null && <CloseButton onClick={onClose} aria-label={t('closeSide')} title={t('closeSide')} />}
    </div>
  );
}
