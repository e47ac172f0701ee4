import { PlainText } from '../parts/plain-text.tsx';
import { Step } from './step.tsx';
import type { Stretch } from './story.ts';
import { texts } from './texts.ts';
import { isThemed } from './way-chance.ts';
import { WayCurve } from './way-curve.tsx';
import classes from './way.module.css';

/** The way since the event before: what was passed, and how the chance rose until something arose. */
export function WayStep({ stretch, turning }: { stretch: Stretch; turning: number }) {
  const t = texts.use();
  const { visits, way, steered } = stretch;
  const here = visits.at(-1);
  if (visits.length === 0 && way.length === 0 && steered.length > 0) return null;
  return (
    <Step number={1} title={t('way')} lead={t('wayLead', { count: visits.length, points: way.length })}>
      <WayCurve way={way} turning={turning} />
      {way.length > 0 && <p className={classes['hint']}>{t('under')}</p>}
      <ol className={classes['points']}>
        {way.map(({ minute, time, place, weather, wished, probability, drawn, hours }) => {
          const arises = drawn < probability;
          return (
            <li key={minute} className={classes['point']} data-arises={arises || undefined}>
              <span className={classes['mark']} aria-hidden>
                {arises ? '●' : '○'}
              </span>
              <span>
                <b>{time.slice(0, 16)}</b> <span className={classes['quiet']}>{time.split(', ')[1]}</span> ·{' '}
                <PlainText text={place.name} />
                <br />
                <span className={classes['quiet']}>
                  <PlainText text={weather} /> {wished && <i>({t('wished')})</i>}
                </span>
              </span>
              <span className={classes['draw']}>
                {t('chance', { chance: probability.toFixed(2) })}
                <br />
                {t('drawn', { drawn: drawn.toFixed(2) })}: {arises ? <b>{t('arises')}</b> : t('passes')}
                {isThemed(hours, probability, turning) && (
                  <>
                    <br />
                    {t('themed')}
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {way.length === 0 && here !== undefined && (
        <p className={classes['quiet']}>
          <PlainText text={here.place.name} />
        </p>
      )}
    </Step>
  );
}
