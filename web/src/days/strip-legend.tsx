import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { activityParts } from '../../../src/report/days/activity-parts.ts';
import classes from './day-strip.module.css';
import { GradeKey } from './grade-mark.tsx';
import { texts } from './texts.ts';

/** What the colours and shapes of a day's strip say: only those that are on it. */
export function StripLegend({ day }: { day: WholeDay }) {
  const t = texts.use();
  const kinds = [...new Set(activityParts(day.plan.activities).map(({ kind }) => kind))];
  return (
    <ul className={classes['legend']}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span aria-hidden className={classes['swatch']} style={{ background: `var(--${kind})` }} />
          {t(`kind-${kind}`)}
        </li>
      ))}
      {(['Protected', 'Receptive'] as const).map((window) => (
        <li key={window}>
          <svg width={14} height={9} aria-hidden>
            <rect x={0.5} y={0.5} width={13} height={8} className={classes[window.toLowerCase()]} />
          </svg>
          {t(`legend${window}`)}
        </li>
      ))}
      {(['good', 'middling', 'bad'] as const).map((grade) => (
        <li key={grade}>
          <GradeKey grade={grade} />
          {t(grade === 'good' ? 'legendGood' : grade === 'middling' ? 'legendMiddling' : 'legendBad')}
        </li>
      ))}
      <li>
        <svg width={14} height={9} aria-hidden>
          <rect width={14} height={3} className={classes['silent']} />
        </svg>
        {t('legendSilent')}
      </li>
      <li>
        <svg width={14} height={9} aria-hidden>
          <rect width={14} height={9} className={classes['faulted']} />
        </svg>
        {t('legendFaulted')}
      </li>
      {day.failures.length > 0 && (
        <li>
          <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden>
            <path d="M-4-4 4 4M4-4-4 4" className={classes['failed']} />
          </svg>
          {t('legendFailed')}
        </li>
      )}
      {day.talks.length > 0 && (
        <li>
          <svg width={14} height={9} aria-hidden>
            <rect width={14} height={9} className={classes['talk']} />
          </svg>
          {t('legendTalk')}
        </li>
      )}
    </ul>
  );
}
