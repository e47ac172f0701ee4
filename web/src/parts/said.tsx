import type { ReactNode } from 'react';
import { PlainText } from './plain-text.tsx';
import { texts } from './texts.ts';
import classes from './said.module.css';

/**
 * A line of a talk in its speaker's colour: the person to the left, the assistant to the right.
 * @param text null is silence
 * @param aside what stands behind the name, such as an emotion
 */
export function Said(props: {
  by: 'user' | 'assistant';
  name: ReactNode;
  text: string | null;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const { by, name, text, aside, children } = props;
  const t = texts.use();
  return (
    <div className={`${classes['line']} ${classes[by]} ${text === null ? classes['silent'] : ''}`}>
      <div className={classes['who']}>
        <b>{name}</b> {aside}
      </div>
      <div className={classes['words']}>{text === null ? <i>{t('silence')}</i> : <PlainText text={text} />}</div>
      {children !== undefined && <div className={classes['notes']}>{children}</div>}
    </div>
  );
}
