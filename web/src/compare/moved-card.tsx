import { UnstyledButton } from '@mantine/core';
import { useDomainName } from '../life/domains.ts';
import { Card } from '../parts/card.tsx';
import { useDifferenceNumbers } from './difference-numbers.ts';
import { nameText } from './name-text.ts';
import { useMetricName } from './metric-names.ts';
import { MovedPair } from './moved-pair.tsx';
import type { ComparedMetric, ComparedView, Focus } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

type Moved = NonNullable<Focus['moved']>;
type MovedConversation = Moved['better'][number];

/** Names a conversation in the address of the page. */
export function conversationKey({ life, event, trial }: Pick<MovedConversation, 'life' | 'event' | 'trial'>): string {
  return `${life}/${event}/${trial}`;
}

/** The conversations that differ most, in both directions; the chosen one is read side by side. */
export function MovedCard(props: {
  view: ComparedView;
  metric: ComparedMetric;
  moved: Moved;
  chosen: string | null;
  onChoose: (conversation: string) => void;
}) {
  const { view, metric, moved, chosen, onChoose } = props;
  const t = texts.use();
  const nameOf = useMetricName();
  const left = view.left.name;
  const neutral = moved.direction === 'neither';
  const all = [...moved.better, ...moved.worse];
  const shown = all.find((each) => conversationKey(each) === chosen) ?? all[0];
  const list = (title: string, conversations: readonly MovedConversation[], kind: 'better' | 'worse') => (
    <div>
      <h3>{title}</h3>
      {conversations.length === 0 && <p className={classes['quiet']}>{t('noneHere')}</p>}
      <ul>
        {conversations.map((each) => (
          <li key={conversationKey(each)}>
            <MovedButton
              moved={each}
              unit={metric.unit}
              kind={neutral ? 'neither' : kind}
              isChosen={each === shown}
              onChoose={() => onChoose(conversationKey(each))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <Card title={t('moved')}>
      {shown === undefined ? (
        <p>{t('movedNone')}</p>
      ) : (
        <>
          <p className={classes['quiet']}>{t('movedLead', { metric: nameOf(metric), left, right: view.right.name })}</p>
          <div className={classes['moved']}>
            {list(t(neutral ? 'movedHigher' : 'movedBetter', { left }), moved.better, 'better')}
            {list(t(neutral ? 'movedLower' : 'movedWorse', { left }), moved.worse, 'worse')}
          </div>
          <MovedPair key={conversationKey(shown)} view={view} moved={shown} />
        </>
      )}
    </Card>
  );
}

function MovedButton(props: {
  moved: MovedConversation;
  unit: ComparedMetric['unit'];
  kind: 'better' | 'worse' | 'neither';
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { moved, unit, kind, isChosen, onChoose } = props;
  const t = texts.use();
  const numbers = useDifferenceNumbers();
  const domainName = useDomainName();
  const { person, name, domain, event, trial, change, assistant, baseline } = moved;
  const endings: Readonly<Record<string, string>> = {
    satisfied: t('satisfied'),
    'turn-limit': t('turn-limit'),
    'gave-up': t('gave-up'),
    broken: t('broken'),
  };
  const [before, after] = [baseline, assistant].map(({ ending }) => endings[ending] ?? ending);
  const place = {
    person: name === null ? t('person', { person: nameText(person) }) : nameText(name),
    domain: domainName(domain),
    event,
    trial,
  };
  return (
    <UnstyledButton className={classes['move']} aria-pressed={isChosen} onClick={onChoose}>
      <span className={`${classes['change']} ${classes[kind]}`}>{numbers.difference(change, unit)}</span>
      <span>{trial > 1 ? t('placeTrial', place) : t('place', place)}</span>
      <span className={classes['quiet']}>
        {numbers.value(baseline.value, unit)} → {numbers.value(assistant.value, unit)} ·{' '}
        {before === after ? before : `${before} → ${after}`}
      </span>
    </UnstyledButton>
  );
}
