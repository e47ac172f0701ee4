import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** Marks what the assistant could not see. */
export function HiddenMark() {
  const t = texts.use();
  return (
    <span className={classes['hidden']} title={t('hiddenMeaning')}>
      {t('hidden')}
    </span>
  );
}
