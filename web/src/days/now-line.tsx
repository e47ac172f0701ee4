import { ratingDimensions, scoreOf } from '../../../src/journal/days/rating.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { DayMoment } from './day-moment.ts';
import classes from './day-page.module.css';
import { texts } from './texts.ts';

/** What the assistant is doing at a moment, in a sentence: mostly it is silent, and calmly so. */
export function NowLine({ moment }: { moment: DayMoment }) {
  const t = texts.use();
  const { failure, talk, silence, suggestion, guarded, receptive, activity } = moment;
  const quiet = () => {
    if (failure !== null) {
      return (
        <span className={classes['broken']}>
          ✗ {t('missedTick', { time: clockText(failure.at), kind: failure.kind })}
        </span>
      );
    }
    if (talk !== null) return <span>◗ {t('talking')}</span>;
    if (activity.at === null) return <span>{t('notPresent')}</span>;
    if (silence === null || suggestion !== null) return null;
    if (scoreOf(silence.rating) === 4) return <span>– {t('quietRight')}</span>;
    const faults = ratingDimensions.flatMap((dimension) =>
      silence.rating[dimension] === 0
        ? [t(`fault-${dimension}`)]
        : silence.rating[dimension] === null
          ? [t('missingFault')]
          : [],
    );
    return <span className={classes['faulted']}>▼ {t('quietFault', { faults: faults.join('; ') })}</span>;
  };
  return (
    <p className={classes['nowLine']}>
      {quiet()}
      {guarded !== null && (
        <span className={classes['guarded']}>
          ▨ {t('guardedNow', { why: '' })}
          <PlainText text={guarded.why} />
        </span>
      )}
      {receptive !== null && (
        <span className={classes['receptive']}>
          ▢ {t('receptiveNow', { why: '' })}
          <PlainText text={receptive.why} />
        </span>
      )}
    </p>
  );
}
