import { GradeKey } from '../days/grade-mark.tsx';
import { Meaning } from '../parts/meaning.tsx';
import classes from './day-strip.module.css';
import { texts } from './texts.ts';

/** What the marks of the strip mean. */
export function StripLegend({ hasWindows }: { hasWindows: boolean }) {
  const t = texts.use();
  return (
    <ul className={classes['legend']}>
      {(['good', 'middling', 'bad'] as const).map((grade) => (
        <li key={grade}>
          <GradeKey grade={grade} />
          {t(`word_${grade}`)}
        </li>
      ))}
      <li>
        <Mark>
          <rect x="2" y="1" width="10" height="13" className={classes['tick']} />
        </Mark>
        {t('silenceGood')}
      </li>
      <li>
        <Mark>
          <rect x="2" y="6" width="10" height="8" className={classes['tick']} data-faulted />
        </Mark>
        {t('silenceBad')}
      </li>
      {hasWindows && (
        <>
          <li>
            <Meaning of="protected" />
          </li>
          <li>
            <Meaning of="receptive" />
          </li>
        </>
      )}
    </ul>
  );
}

function Mark({ children }: { children: React.ReactNode }) {
  return (
    <svg width="14" height="15" aria-hidden>
      {children}
    </svg>
  );
}
