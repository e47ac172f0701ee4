import { whenText } from '../life/when-text.ts';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { whyNothing, type Moment } from './story.ts';
import classes from './step.module.css';
import { texts } from './texts.ts';

/** Something arose, and nothing came of it; calls that failed are told with whose they were. */
export function NothingCame({ moment }: { moment: Moment }) {
  const t = texts.use();
  const format = useFormat();
  const why = whyNothing(moment);
  return (
    <div className={classes['nothing']} data-failed={why === 'failed' || undefined}>
      {t('nothingCame', { time: whenText(format, moment.passed?.time ?? '') })} {t(why ?? 'unthinkable')}
      {moment.failed.map(({ party, message }, index) => (
        <p key={index}>
          <PlainText text={t('failedOf', { party, message })} />
        </p>
      ))}
    </div>
  );
}
