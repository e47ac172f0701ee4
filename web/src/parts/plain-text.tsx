import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { shownText } from './shown-text.ts';
import { texts } from './texts.ts';
import classes from './plain-text.module.css';

/** Characters that are shown of a text that is long beyond all use, and how many more at a time. */
const most = 6000;

/**
 * A text that somebody else wrote, as text: its direction reaches no further than itself, what cannot be seen is told by its number, and of what
 * is very long more is shown on demand.
 */
export function PlainText({ text }: { text: string }) {
  const t = texts.use();
  const [limit, setLimit] = useState(most);
  const left = text.length - limit;
  return (
    <bdi className={classes['text']} dir="auto">
      {shownText(left > 0 ? text.slice(0, limit) : text)}
      {left > 0 && (
        <UnstyledButton className={classes['more']} onClick={() => setLimit(limit + 10 * most)}>
          … {t('showAll', { count: Math.min(left, 10 * most) })}
        </UnstyledButton>
      )}
    </bdi>
  );
}
