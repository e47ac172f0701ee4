import { memo, useEffect, useRef } from 'react';
import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { scoreOf } from '../../../src/journal/days/rating.ts';
import { gradeOf } from '../../../src/report/days/grade.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { RatingMarks } from '../home-scene/rating-marks.tsx';
import { ReactionWord } from '../home-scene/suggestion-bubble.tsx';
import { Empty } from '../parts/empty.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { shownText } from '../parts/shown-text.ts';
import { GradeKey } from './grade-mark.tsx';
import classes from './said-list.module.css';
import { texts } from './texts.ts';

type Suggestion = WholeDay['suggestions'][number];

/** What was said on a day. Each goes to its moment; the one of the moment shows all that is known of it. */
export function SaidList(props: {
  suggestions: readonly Suggestion[];
  current: Suggestion | null;
  onOpen: (at: number) => void;
}) {
  const { suggestions, current, onOpen } = props;
  const t = texts.use();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[data-current]');
    if (shown == null || list.current === null) return;
    list.current.scrollTo({ top: shown.offsetTop - list.current.clientHeight / 3, behavior: 'smooth' });
  }, [current]);
  if (suggestions.length === 0) return <Empty title={t('nothingSaid')}>{t('nothingSaidHelp')}</Empty>;
  return (
    <ol className={classes['list']} ref={list} tabIndex={0} aria-label={t('saidToday')}>
      {suggestions.map((each) => (
        <SaidItem key={each.at} suggestion={each} isCurrent={each === current} onOpen={onOpen} />
      ))}
    </ol>
  );
}

const SaidItem = memo(function SaidItem(props: {
  suggestion: Suggestion;
  isCurrent: boolean;
  onOpen: (at: number) => void;
}) {
  const { suggestion, isCurrent, onOpen } = props;
  const { at, text, rating, reaction, guarded } = suggestion;
  const grade = gradeOf(rating === null ? null : scoreOf(rating));
  return (
    <li className={classes['item']} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={classes['open']}
        onClick={() => onOpen(at)}
        aria-current={isCurrent || undefined}
      >
        <GradeKey grade={grade} />
        <span className={classes['time']}>{clockText(at)}</span>
        <bdi className={classes['text']} dir="auto">
          {shownText(text.slice(0, isCurrent ? 400 : 160))}
        </bdi>
      </button>
      {isCurrent ? (
        <Details suggestion={suggestion} />
      ) : (
        <span className={classes['reaction']}>
          <ReactionWord reaction={reaction} />
          {guarded && <span className={classes['guarded']}> ▨</span>}
        </span>
      )}
    </li>
  );
});

function Details({ suggestion }: { suggestion: Suggestion }) {
  const t = texts.use();
  const { rating, why, others, revision, reaction } = suggestion;
  return (
    <div className={classes['details']}>
      <RatingMarks rating={rating} />
      <div>
        <ReactionWord reaction={reaction} />
        {why !== null && (
          <>
            {': '}
            <PlainText text={why} />
          </>
        )}
      </div>
      {revision != null && (
        <div>
          {t('wouldRather')}
          <PlainText text={revision} />
        </div>
      )}
      {revision === null && <div>{t('wouldRatherSilence')}</div>}
      {others.length > 0 && (
        <details>
          <summary>{t('others')}</summary>
          <ul>
            {others.map(({ text, rating: other }, place) => (
              <li key={place}>
                {text === null ? <i>{t('keptSilent')}</i> : <PlainText text={text} />} <RatingMarks rating={other} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
