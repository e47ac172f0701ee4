import type { ReactNode } from 'react';
import type { Rating, Reaction } from '../../../src/journal/days/rating.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { RatingMarks } from './rating-marks.tsx';
import classes from './suggestion-bubble.module.css';
import { texts } from './texts.ts';

/** What was suggested to somebody, and, as far as it is known, how it went down. */
export interface BubbleSuggestion {
  /** Minute of the day. */
  at: number;
  text: string;
  /** Why, in the assistant's words. */
  reason?: string | null;
  /** Absent: not rated yet; null: nobody was asked. */
  rating?: Rating | null;
  /** Why it was rated so. */
  why?: string | null;
  /** Absent: not there yet. */
  reaction?: Reaction;
  guarded?: boolean;
  follows?: { doing: string; until: number } | null;
}

/** A suggestion as a bubble, with its rating and what the person did about it. @param props.children such as questions to whoever rates */
export function SuggestionBubble({ suggestion, children }: { suggestion: BubbleSuggestion; children?: ReactNode }) {
  const t = texts.use();
  const { at, text, reason, rating, why, reaction, guarded = false, follows } = suggestion;
  return (
    <div className={classes['bubble']}>
      <div className={classes['who']}>
        <b>{t('suggestion')}</b> <span>{clockText(at)}</span>
      </div>
      <div className={classes['text']} tabIndex={0}>
        <PlainText text={text} />
      </div>
      {reason != null && (
        <div className={classes['note']}>
          {t('saysWhy')}
          <PlainText text={reason} />
        </div>
      )}
      {rating !== undefined && (
        <div className={classes['rating']}>
          <RatingMarks rating={rating} />
        </div>
      )}
      {reaction !== undefined && (
        <div className={classes['note']} {...scrolled(why ?? '')}>
          <ReactionWord reaction={reaction} />
          {why != null && (
            <>
              {': '}
              <PlainText text={why} />
            </>
          )}
          {guarded && <span className={classes['guarded']}>▨ {t('guarded')}</span>}
          {follows != null && <div>{t('follows', { doing: follows.doing, until: clockText(follows.until) })}</div>}
        </div>
      )}
      {children}
    </div>
  );
}

/** Characters beyond which a text is scrolled, by keyboard, too. */
const long = 180;

function scrolled(text: string) {
  return text.length > long ? { 'data-long': true, tabIndex: 0 } : {};
}

const signs: Readonly<Record<Reaction, string>> = { accept: '✓', follow: '➜', dismiss: '✗', snooze: '◷', ignore: '–' };

/** What the person did about a suggestion, in a word with its sign. */
export function ReactionWord({ reaction }: { reaction: Reaction }) {
  const t = texts.use();
  return (
    <span className={classes['reaction']} data-reaction={reaction}>
      <span aria-hidden>{signs[reaction]}</span> {t(reaction)}
    </span>
  );
}
