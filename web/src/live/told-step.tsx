import { Meaning } from '../parts/meaning.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Step } from './step.tsx';
import classes from './step.module.css';
import type { StepOf } from './story.ts';
import { texts } from './texts.ts';

/** The event in words: what happened, what the person sets out to do, what they say of it and what they keep to themselves. */
export function ToldStep({ told, isNew }: { told: StepOf<'told'>; isNew: boolean }) {
  const t = texts.use();
  const { event, intent, explicit, implicit, toldBefore } = told;
  return (
    <Step number={6} title={t('refined')} isNew={isNew}>
      <p className={classes['event']} data-before={toldBefore || undefined}>
        <PlainText text={event} />
      </p>
      {toldBefore ? (
        <p className={classes['quiet']}>{t('toldBefore')}</p>
      ) : (
        <>
          <p className={classes['intention']}>
            <span className={classes['quiet']}>{t('intention')}</span> <PlainText text={intent} />
          </p>
          <ul className={classes['items']}>
            {explicit.map((text) => (
              <li key={text} data-kind="explicit">
                <Meaning of="explicit" /> <PlainText text={text} />
              </li>
            ))}
            {implicit.map((text) => (
              <li key={text} data-kind="implicit">
                <Meaning of="implicit" /> <PlainText text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Step>
  );
}
