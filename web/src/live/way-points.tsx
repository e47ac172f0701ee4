import { whenText } from '../life/when-text.ts';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { StepOf } from './story.ts';
import { texts } from './texts.ts';
import { isThemed } from './way-chance.ts';
import classes from './way.module.css';

/** Points of the way: where and when, the weather, and what was drawn against which chance. */
export function WayPoints({ way, turning }: { way: readonly StepOf<'passed'>[]; turning: number }) {
  const t = texts.use();
  const format = useFormat();
  return (
    <ol className={classes['points']}>
      {way.map(({ minute, time, place, weather, wished, probability, drawn, hours }) => {
        const arises = drawn < probability;
        return (
          <li key={minute} className={classes['point']} data-arises={arises || undefined}>
            <span className={classes['mark']} aria-hidden>
              {arises ? '●' : '○'}
            </span>
            <span>
              <b>{whenText(format, time)}</b> <span className={classes['quiet']}>{format.weekday(time)}</span> ·{' '}
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
  );
}
