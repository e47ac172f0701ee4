import type { PreferenceShift } from '../../../src/mind/shift.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { Step } from './step.tsx';
import classes from './step.module.css';
import type { StepOf } from './story.ts';
import { texts } from './texts.ts';

/** What an event changes: the goal, and seldom a preference. */
export function ChangeStep(props: { goal: StepOf<'goal'>; shift: PreferenceShift | null; isNew: boolean }) {
  const { goal, shift, isNew } = props;
  const t = texts.use();
  const words = goal.goal ?? t('noGoal');
  return (
    <Step number={7} title={t('change')} isNew={isNew}>
      <p className={goal.goal === goal.before ? classes['quiet'] : undefined}>
        <PlainText text={goal.goal === goal.before ? t('sameGoal', { goal: words }) : t('newGoal', { goal: words })} />
      </p>
      {shift === null ? (
        <p className={classes['quiet']}>{t('noShift')}</p>
      ) : (
        <p>
          <b>{t('shift', { dimension: shift.dimension, from: t(shift.from), to: t(shift.to) })}</b>
          <br />
          <PlainText text={shift.sentence} /> <span className={classes['quiet']}>{shift.reason}</span>
        </p>
      )}
    </Step>
  );
}
