import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { DayPair } from './day-pair.tsx';
import { useDifferenceNumbers } from './difference-numbers.ts';
import { useMetricName } from './metric-names.ts';
import { MovedLists, type Move } from './moved-lists.tsx';
import { nameText } from './name-text.ts';
import type { ComparedMetric, ComparedView, MovedDays } from './types.ts';
import { texts } from './texts.ts';
import { addressSides } from './use-sides.ts';
import classes from './compare.module.css';

/** The days at home that differ most, in both directions; the chosen one is shown side by side. */
export function MovedDaysCard(props: {
  view: ComparedView;
  metric: ComparedMetric;
  chosen: string | null;
  onChoose: (day: string) => void;
}) {
  const { view, metric } = props;
  const t = texts.use();
  const query = { ...addressSides(view), metric: metric.metric };
  const answer = useAnswer(`days ${JSON.stringify(query)}`, () => api.compare.days.$get({ query }));
  return (
    <Card title={t('movedDays')}>
      <Answered answer={answer}>{({ moved }) => moved !== null && <Found {...props} moved={moved} />}</Answered>
    </Card>
  );
}

function Found(props: {
  view: ComparedView;
  metric: ComparedMetric;
  moved: MovedDays;
  chosen: string | null;
  onChoose: (day: string) => void;
}) {
  const { view, metric, moved, chosen, onChoose } = props;
  const t = texts.use();
  const nameOf = useMetricName();
  const numbers = useDifferenceNumbers();
  const { unit } = metric;
  const all = [...moved.better, ...moved.worse];
  const shown = all.find((each) => keyOf(each) === chosen) ?? all[0];
  if (shown === undefined) return <p>{t('movedDaysNone')}</p>;
  const moveOf = (each: Day): Move => ({
    key: keyOf(each),
    change: each.change,
    place: t('placeDay', { person: nameText(each.name ?? each.life), day: each.day }),
    values: `${numbers.value(each.right, unit)} → ${numbers.value(each.left, unit)}`,
  });
  return (
    <>
      <p className={classes['quiet']}>
        {t('movedDaysLead', { metric: nameOf(metric), left: view.left.name, right: view.right.name })}{' '}
        {t('movedDaysWhich', { count: moved.days })}
      </p>
      <MovedLists
        view={view}
        metric={metric}
        better={moved.better.map(moveOf)}
        worse={moved.worse.map(moveOf)}
        chosen={keyOf(shown)}
        onChoose={onChoose}
      />
      <DayPair key={keyOf(shown)} view={view} life={shown.life} day={shown.day} />
    </>
  );
}

type Day = MovedDays['better'][number];

/** Names a day in the address of the page. */
function keyOf({ life, day }: Day): string {
  return `${life}/${day}`;
}
