import { Card } from '../parts/card.tsx';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { ShownEvent } from './shown.ts';
import { BeliefView } from './belief-view.tsx';
import { DayPartMark } from './day-part-mark.tsx';
import { dayPartOf } from './day-part.ts';
import classes from './event-view.module.css';
import { IntentView } from './intent-view.tsx';
import { RankedDesires } from './ranked-desires.tsx';
import { texts } from './texts.ts';
import { whenText } from './when-text.ts';

/** An event: the scene, what happened, what the person held true, what they wanted, what could have come instead, and what changed. */
export function EventView({ event, total }: { event: ShownEvent; total: number }) {
  const t = texts.use();
  const format = useFormat();
  const part = dayPartOf(event.time);
  const { offset, weather, holiday, changes, earlierConversations } = event;
  return (
    <Card
      title={<PlainText text={event.intention} />}
      actions={<span className={classes['of']}>{t('eventOf', { number: event.number, total })}</span>}
    >
      <p className={classes['scene']}>
        <span>
          <DayPartMark part={part} /> {whenText(format, event.time)}
          {part !== null && `, ${t(part)}`}
          {offset !== null && <span className={classes['offset']}> {utcText(offset)}</span>}
        </span>
        <span>
          <PlainText text={event.place} />
          {event.category.toLowerCase() !== event.place.toLowerCase() && (
            <>
              {' '}
              (<PlainText text={event.category} />)
            </>
          )}
        </span>
        {weather !== null && (
          <span>
            <PlainText text={weather} />
          </span>
        )}
        {holiday !== null && (
          <span>
            <PlainText text={holiday} />
          </span>
        )}
      </p>
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <section>
            <h3>{t('happening')}</h3>
            <p className={classes['happening']}>
              <PlainText text={event.happening} />
            </p>
          </section>
          <section>
            <h3>{t('wanted')}</h3>
            <IntentView checklist={event.checklist} />
          </section>
        </div>
        <div className={classes['column']}>
          <section>
            <h3>{t('belief')}</h3>
            {event.belief === null ? (
              <p className={classes['missing']}>{t('noBelief')}</p>
            ) : (
              <BeliefView belief={event.belief} />
            )}
          </section>
          {event.ranked.length > 0 && (
            <section>
              <h3>{t('ranked')}</h3>
              <RankedDesires event={event} />
            </section>
          )}
          {changes.length > 0 && (
            <section>
              <h3>{t('changes')}</h3>
              <ul className={classes['changes']}>
                {changes.map((change) => (
                  <li key={JSON.stringify(change)}>
                    <b>
                      <PlainText text={change.what.kind === 'goal' ? change.what.goal : change.what.sentence} />
                    </b>
                    <br />
                    <PlainText text={change.reason} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      {earlierConversations.length > 0 && (
        <details>
          <summary>{t('earlier', { count: earlierConversations.length })}</summary>
          {earlierConversations.map((text, index) => (
            // The texts have no ids, and never change.
            // eslint-disable-next-line react/no-array-index-key
            <p key={index} className={classes['happening']}>
              <PlainText text={text} />
            </p>
          ))}
        </details>
      )}
    </Card>
  );
}

function utcText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
