import { Meaning } from '../parts/meaning.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { ItemChip } from './item-chip.tsx';
import { itemHistory, itemVerdict, type When } from './item-history.ts';
import type { Conversed, Shown, ShownItem } from './shown.ts';
import { Tick } from './tick.tsx';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** What was wanted, item by item: when it was said and answered as the person sees it, and what each judge ticked. */
export function Checklist(props: { conversation: Conversed; judges: Shown['judges'] }) {
  const { conversation } = props;
  const t = texts.use();
  const { checklist } = conversation.event.intention;
  if (checklist.length === 0) return <p className={classes['note']}>{t('noItems')}</p>;
  return (
    <>
      <p className={classes['legend']}>
        <span>
          <Meaning of="explicit" />: {t('explicitMeaning')}
        </span>
        <span>
          <Meaning of="implicit" />: {t('implicitMeaning')}
        </span>
      </p>
      <ol className={classes['items']}>
        {checklist.map((item) => (
          <li key={item.number}>
            <ItemChip checklist={checklist} number={item.number} />
            <div>
              <PlainText text={item.text} />
              <ItemFacts {...props} item={item} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function ItemFacts(props: { conversation: Conversed; judges: Shown['judges']; item: ShownItem }) {
  const { conversation, judges } = props;
  const { number, kind } = props.item;
  const t = texts.use();
  const { said, answered } = itemHistory(conversation, number);
  const whenSaid = (when: When) =>
    when === 'closing'
      ? t('saidClosing')
      : when === 'broken-turn'
        ? t('saidBroken')
        : t('saidInTurn', { number: when });
  const ledger =
    said !== null
      ? [
          whenSaid(said),
          answered === null
            ? t('notAnswered')
            : answered === 'closing'
              ? t('answeredClosing')
              : t('answeredInTurn', { number: answered }),
        ]
      : kind === 'implicit'
        ? [t('neverSaid')]
        : conversation.end.ending === 'unknown'
          ? []
          : [t('neverRaised')];
  return (
    <span className={classes['facts']}>
      {ledger.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {judges.map(({ name, verdicts }) => {
        const done = itemVerdict(verdicts['intent-completion'], number);
        const recognised = itemVerdict(verdicts['intent-recognition'], number);
        if (done === null && recognised === null) return null;
        return (
          <span key={name}>
            <bdi>{name}</bdi>
            {': '}
            {done !== null && <Tick yes={done} word={done ? t('done') : t('notDone')} />}
            {done !== null && recognised !== null && ', '}
            {recognised !== null && <Tick yes={recognised} word={recognised ? t('recognised') : t('notRecognised')} />}
          </span>
        );
      })}
    </span>
  );
}
