import type { LifeSummary } from '../../../src/studio/lives/life-summary.ts';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { DomainMark } from './domain-mark.tsx';
import classes from './life-line.module.css';
import { domainName } from './domains.ts';
import { texts } from './texts.ts';

/** A life in two lines: who it is and where, what it is about and when. */
export function LifeLine({ life, isShort = false }: { life: LifeSummary; isShort?: boolean }) {
  const t = texts.use();
  const format = useFormat();
  const dates = life.from === null || life.to === null ? null : `${format.date(life.from)} – ${format.date(life.to)}`;
  return (
    <span className={`${classes['line']} ${isShort ? classes['short'] : ''}`}>
      <DomainMark domain={life.domain} />
      <span className={classes['who']}>
        <b className={classes['name']}>
          {life.nameless ? t('personNumber', { id: life.name }) : <PlainText text={life.name} />}
        </b>
        <span className={classes['facts']}>
          <PlainText text={[...life.who, ...(life.town === null ? [] : [life.town])].join(' · ')} />
        </span>
      </span>
      <span className={classes['when']}>
        <span>
          {domainName(t, life.domain)} · {t('eventCount', { count: life.events })}
        </span>
        {dates !== null && <span className={classes['dates']}>{dates}</span>}
      </span>
    </span>
  );
}
