import { PlainText } from '../parts/plain-text.tsx';
import { Step } from './step.tsx';
import type { Stretch } from './story.ts';
import { texts } from './texts.ts';
import { WayCurve } from './way-curve.tsx';
import { WayPoints } from './way-points.tsx';
import classes from './way.module.css';

/** The way since the event before: what was passed, and how the chance rose until something arose. */
export function WayStep({ stretch, turning }: { stretch: Stretch; turning: number }) {
  const t = texts.use();
  const { visits, way, steered } = stretch;
  const here = visits.at(-1);
  const earlier = way.slice(0, -1);
  if (visits.length === 0 && way.length === 0 && steered.length > 0) return null;
  return (
    <Step number={1} title={t('way')} lead={t('wayLead', { count: visits.length, points: way.length })}>
      <WayCurve way={way} turning={turning} />
      {way.length > 0 && <p className={classes['hint']}>{t('under')}</p>}
      {earlier.length > 0 && (
        <details className={classes['earlier']}>
          <summary>{t('earlierPoints', { count: earlier.length })}</summary>
          <WayPoints way={earlier} turning={turning} />
        </details>
      )}
      <WayPoints way={way.slice(-1)} turning={turning} />
      {way.length === 0 && here !== undefined && (
        <p className={classes['quiet']}>
          <PlainText text={here.place.name} />
        </p>
      )}
    </Step>
  );
}
