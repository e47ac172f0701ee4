import { clockText } from '../../../src/person/clock-text.ts';
import { PlainText } from '../parts/plain-text.tsx';
import classes from './day-clock.module.css';
import { texts } from './texts.ts';

/** The time of the day, and what somebody is doing. */
export function DayClock(props: { minute: number; doing: string; where: string | null; isAway: boolean }) {
  const { minute, doing, where, isAway } = props;
  const t = texts.use();
  return (
    <div className={classes['clock']}>
      <span className={classes['time']}>{clockText(minute)}</span>
      <span className={classes['doing']}>
        {isAway ? t('awayQuick') : <PlainText text={doing} />}
        {where !== null && <small>{t('inRoom', { room: where })}</small>}
      </span>
    </div>
  );
}
