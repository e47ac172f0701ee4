import { Aftermath } from './aftermath.tsx';
import { Background } from './background.tsx';
import { Checklist } from './checklist.tsx';
import { Ending } from './ending.tsx';
import { PersonFacts } from './person-facts.tsx';
import type { Shown } from './shown.ts';
import { Turns } from './turns.tsx';
import { Verdicts } from './verdicts.tsx';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/**
 * A conversation: the scene and what was wanted, what was said with all that stands behind it, how it ended, and what judges say. It takes the width
 * that it is given: where there is room, what was wanted stands beside the talk.
 * @param props.address the conversation's own page, such as `/runs/x/conversations/life/1/helpful/1`: then each turn has a permanent link to it
 * @param props.turn number of the turn that is marked and scrolled to
 */
export function ConversationView(props: { shown: Shown; address?: string | undefined; turn?: number | null }) {
  const { shown, address, turn = null } = props;
  const t = texts.use();
  const { conversation } = shown;
  return (
    <article className={classes['conversation']}>
      <div className={classes['columns']}>
        <div className={classes['behind']}>
          <Background conversation={conversation} />
          <section>
            <h3>{t('checklist')}</h3>
            <Checklist conversation={conversation} judges={shown.judges} />
          </section>
          <PersonFacts conversation={conversation} />
        </div>
        <div className={classes['talk']}>
          <h3>{t('talk')}</h3>
          {shown.told && <p className={classes['note']}>{t('told')}</p>}
          <Turns conversation={conversation} name={shown.name} address={address} marked={turn} />
          <Ending conversation={conversation} />
        </div>
      </div>
      <div className={classes['after']}>
        <Verdicts shown={shown} />
        <Aftermath shown={shown} />
      </div>
      <p className={classes['source']}>
        {t('journal')}: <code>{shown.journal}</code>
      </p>
    </article>
  );
}
