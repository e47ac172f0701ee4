import { SegmentedControl } from '@mantine/core';
import type { RatingDimension } from '../../../src/journal/days/rating.ts';
import { ratingDimensions } from '../../../src/journal/days/rating.ts';
import classes from './rate.module.css';
import { texts } from './texts.ts';

/** Verdicts so far, by dimension. */
export type Verdicts = Partial<Record<RatingDimension, 0 | 1>>;

/** Four questions with yes and no. */
export function FourQuestions(props: {
  about: 'suggestion' | 'silence';
  verdicts: Verdicts;
  answer: (verdicts: Verdicts) => void;
}) {
  const { about, verdicts, answer } = props;
  const t = texts.use();
  const key = about === 'silence' ? 'ask_silence_' : 'ask_';
  return (
    <div className={classes['questions']}>
      {ratingDimensions.map((dimension) => {
        const question = t(`${key}${dimension}` as 'ask_preference');
        const value = verdicts[dimension];
        return (
          <div key={dimension} className={classes['question']}>
            <span>{question}</span>
            <SegmentedControl
              size="sm"
              aria-label={question}
              value={value === undefined ? '' : String(value)}
              onChange={(chosen) => answer({ ...verdicts, [dimension]: chosen === '1' ? 1 : 0 })}
              data={[
                { value: '1', label: `✓ ${t('yes')}` },
                { value: '0', label: `✗ ${t('no')}` },
              ]}
            />
          </div>
        );
      })}
    </div>
  );
}

/** A verdict on each. */
export type WholeRating = Required<Verdicts>;

/** The four verdicts, once all are there. */
export function wholeRating(verdicts: Verdicts): WholeRating | null {
  const { preference, timing, frequency, communication } = verdicts;
  if (preference === undefined || timing === undefined) return null;
  if (frequency === undefined || communication === undefined) return null;
  return { preference, timing, frequency, communication };
}
