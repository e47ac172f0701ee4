import { Checklist } from './checklist.tsx';
import { Ending } from './ending.tsx';
import type { Conversed } from './shown.ts';
import { texts } from './texts.ts';
import { Turns } from './turns.tsx';
import { Wanted } from './wanted.tsx';
import classes from './conversation.module.css';

/** A talk that nobody judges, such as one in the middle of a day: what was wanted with its ledger, and beside it what was said. */
export function TalkView({ conversation, name }: { conversation: Conversed; name: string | null }) {
  const t = texts.use();
  return (
    <article className={classes['conversation']}>
      <div className={classes['columns']}>
        <div className={classes['behind']}>
          <section>
            <Wanted event={conversation.event} />
          </section>
          <section>
            <h3>{t('checklist')}</h3>
            <Checklist conversation={conversation} judges={[]} />
          </section>
        </div>
        <div className={classes['talk']}>
          <Turns conversation={conversation} name={name} />
          <Ending conversation={conversation} />
        </div>
      </div>
    </article>
  );
}
