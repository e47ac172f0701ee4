import { useDomainName } from '../life/domains.ts';
import { Card } from '../parts/card.tsx';
import { useDifferenceNumbers } from './difference-numbers.ts';
import { useMetricName } from './metric-names.ts';
import { MovedLists, type Move } from './moved-lists.tsx';
import { MovedPair } from './moved-pair.tsx';
import { nameText } from './name-text.ts';
import type { ComparedMetric, ComparedView, Focus } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

type Moved = NonNullable<Focus['moved']>;
type MovedConversation = Moved['better'][number];

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
  const moveOf = useMove(metric);
  const all = [...moved.better, ...moved.worse];
  const shown = all.find((each) => keyOf(each) === chosen) ?? all[0];
  return (
    <Card title={t('moved')}>
      {shown === undefined ? (
        <p>{t('movedNone')}</p>
      ) : (
        <>
          <p className={classes['quiet']}>
            {t('movedLead', { metric: nameOf(metric), left: view.left.name, right: view.right.name })}
          </p>
          <MovedLists
            view={view}
            metric={metric}
            better={moved.better.map(moveOf)}
            worse={moved.worse.map(moveOf)}
            chosen={keyOf(shown)}
            onChoose={onChoose}
          />
          <MovedPair key={keyOf(shown)} view={view} moved={shown} />
        </>
      )}
    </Card>
  );
}

/** Names a conversation in the address of the page. */
function keyOf({ life, event, trial }: MovedConversation): string {
  return `${life}/${event}/${trial}`;
}

function useMove({ unit }: ComparedMetric): (moved: MovedConversation) => Move {
  const t = texts.use();
  const numbers = useDifferenceNumbers();
  const domainName = useDomainName();
  const endings: Readonly<Record<string, string>> = {
    satisfied: t('satisfied'),
    'turn-limit': t('turn-limit'),
    'gave-up': t('gave-up'),
    broken: t('broken'),
  };
  return (moved) => {
    const { person, name, domain, event, trial, change, assistant, baseline } = moved;
    const [before, after] = [baseline, assistant].map(({ ending }) => endings[ending] ?? ending);
    const place = {
      person: name === null ? t('person', { person: nameText(person) }) : nameText(name),
      domain: domainName(domain),
      event,
      trial,
    };
    const values = `${numbers.value(baseline.value, unit)} → ${numbers.value(assistant.value, unit)}`;
    return {
      key: keyOf(moved),
      change,
      place: trial > 1 ? t('placeTrial', place) : t('place', place),
      values: `${values} · ${before === after ? before : `${before} → ${after}`}`,
    };
  };
}
