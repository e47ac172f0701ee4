import { ratingDimensions, scoreOf, type Rating } from '../../../src/journal/days/rating.ts';
import { gradeOf } from '../../../src/report/days/grade.ts';
import classes from './rating-marks.module.css';
import { texts } from './texts.ts';

/** A rating as a score and its four dimensions, each with a mark and in words. Null: nobody was asked. */
export function RatingMarks({ rating }: { rating: Rating | null }) {
  const t = texts.use();
  if (rating === null) return <span className={classes['none']}>{t('notRated')}</span>;
  const score = scoreOf(rating);
  return (
    <span className={classes['rating']}>
      <b className={classes['score']} data-grade={gradeOf(score)}>
        {score === null ? t('missing') : t('score', { score })}
      </b>
      {ratingDimensions.map((dimension) => {
        const verdict = rating[dimension];
        const [state, sign] =
          verdict === 1 ? (['yes', '✓'] as const) : verdict === 0 ? (['no', '✗'] as const) : (['none', '?'] as const);
        const word = verdict === 1 ? t(dimension) : verdict === 0 ? t(`not-${dimension}`) : t(`no-${dimension}`);
        return (
          <span key={dimension} className={classes['mark']} data-state={state}>
            <span aria-hidden>{sign}</span> {word}
          </span>
        );
      })}
    </span>
  );
}
