import { ItemChip } from '../conversation/item-chip.tsx';
import { Meaning } from '../parts/meaning.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { Talk } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import classes from './talk-room.module.css';

/** What happened to the person and what they want, said and unsaid, folded until somebody wants to know. */
export function LookBehind({ people }: { people: readonly { talk: Talk; told: Told }[] }) {
  const t = texts.use();
  const isShared = new Set(people.map(({ talk }) => talk.event)).size === 1;
  return (
    <details className={classes['behind']}>
      <summary>
        <b>{t('lookBehind')}</b>
        <span className={classes['quiet']}>{t('lookBehindHint')}</span>
      </summary>
      {(isShared ? people.slice(0, 1) : people).map(({ talk, told }) => (
        <section key={talk.event}>
          {!isShared && <h3>{t('event', { number: talk.event })}</h3>}
          <h4>{t('happened')}</h4>
          <p>
            <PlainText text={told.happening} />
          </p>
          <h4>{t('intention')}</h4>
          <p>
            <PlainText text={told.intention.sentence} />
          </p>
          <Items told={told} talks={isShared ? people.map((each) => each.talk) : [talk]} />
        </section>
      ))}
      <p className={classes['quiet']}>
        <Meaning of="explicit" /> {t('explicitMeaning')} · <Meaning of="implicit" /> {t('implicitMeaning')}
      </p>
    </details>
  );
}

/** The checklist with what the ledgers hold of it: one line of marks for each of the talks at this event. */
function Items({ told, talks }: { told: Told; talks: readonly Talk[] }) {
  const t = texts.use();
  const { checklist } = told.intention;
  const explicit = checklist.filter(({ kind }) => kind === 'explicit').length;
  return (
    <>
      <h4>{t('items')}</h4>
      <ul className={classes['items']}>
        {checklist.map((item) => (
          <li key={item.number}>
            <ItemChip checklist={checklist} number={item.number} />
            <span>
              <PlainText text={item.text} />
              {talks.map(({ ledger }, index) => (
                <span key={index} className={classes['marks']}>
                  {ledger.said.includes(item.number) && <span>● {t('saidMark')}</span>}
                  {ledger.answered.includes(item.number) && (
                    <span className={classes['good']}>✓ {t('answeredMark')}</span>
                  )}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {talks.map(({ ledger }, index) => (
        <p key={index} className={classes['quiet']}>
          {t('ledger', { explicit, said: ledger.said.length, answered: ledger.answered.length })}
        </p>
      ))}
    </>
  );
}
