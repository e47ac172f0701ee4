import { memo } from 'react';
import { Text } from '@mantine/core';
import { clockText } from '../../../src/person/clock-text.ts';
import { RatingMarks } from '../home-scene/rating-marks.tsx';
import { ReactionWord } from '../home-scene/suggestion-bubble.tsx';
import { Card } from '../parts/card.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { DayFailed, DayState, DayTold } from './day-state.ts';
import classes from './said-list.module.css';
import { texts } from './texts.ts';

/** What was said on the day, the newest first, and how it went down. @param props.until minute that is shown */
export function SaidList({ state, until }: { state: DayState; until: number }) {
  const t = texts.use();
  const words = [...state.told.filter(({ text }) => text !== null), ...state.failed]
    .filter(({ minute }) => minute <= until)
    .toSorted((a, b) => b.minute - a.minute);
  return (
    <Card title={t('said')}>
      {words.length === 0 && <Text c="dimmed">{t('nothingSaid')}</Text>}
      <ol
        className={classes['list']}
        aria-live="polite"
        tabIndex={words.length > 0 ? 0 : undefined}
        aria-label={t('said')}
      >
        {words.map((word) => (
          <li key={word.tick}>{word.type === 'failed' ? <FailedRow failed={word} /> : <WordRow word={word} />}</li>
        ))}
      </ol>
    </Card>
  );
}

const WordRow = memo(function WordRow({ word }: { word: DayTold }) {
  const t = texts.use();
  const { minute, text, rating, why, reaction, revision, by, behind } = word;
  return (
    <>
      <div className={classes['head']}>
        <time>{clockText(minute)}</time>
        {by.suggested === 'you' && <span className={classes['you']}>◗ {t('byYou')}</span>}
        {by.rated === 'you' && <span className={classes['rater']}>◖ {t('ratedByYou')}</span>}
      </div>
      <div className={classes['words']}>
        <PlainText text={text ?? ''} />
      </div>
      <RatingMarks rating={rating} />
      {reaction !== null && (
        <div className={classes['note']}>
          <ReactionWord reaction={reaction} />
          {why !== null && (
            <>
              {': '}
              <PlainText text={why} />
            </>
          )}
          {behind?.guarded === true && <span className={classes['guarded']}> ▨</span>}
        </div>
      )}
      {revision !== undefined && (
        <div className={classes['note']}>
          {revision === null ? (
            t('wouldRatherNothing')
          ) : (
            <>
              {t('wouldRather')}
              <PlainText text={revision} />
            </>
          )}
        </div>
      )}
    </>
  );
});

function FailedRow({ failed: { minute, party, kind } }: { failed: DayFailed }) {
  const t = texts.use();
  return (
    <>
      <div className={classes['head']}>
        <time>{clockText(minute)}</time>
      </div>
      <i>{t('failed', { party, kind })}</i>
    </>
  );
}
