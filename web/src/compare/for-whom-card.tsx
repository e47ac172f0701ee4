import { differenceRanks } from '../../../src/report/charts/index.ts';
import { useDomainName } from '../life/domains.ts';
import { Card } from '../parts/card.tsx';
import { Chart } from '../parts/chart.tsx';
import { around } from './difference-numbers.ts';
import { gainOf } from './gain.ts';
import { PartsTable } from './parts-table.tsx';
import { firstPeople, PeopleList } from './people-list.tsx';
import type { ComparedMetric, ComparedView, Focus } from './types.ts';
import { useSpreadText } from './spread-text.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

/** For whom the one is better: domain by domain, event by event, person by person. */
export function ForWhomCard(props: { view: ComparedView; focus: Focus; metric: ComparedMetric }) {
  const { view, focus, metric } = props;
  const t = texts.use();
  const domainName = useDomainName();
  const { byDomain, byEvent, spread } = focus;
  const summary = useSpreadText()(spread, metric);
  return (
    <Card title={t('forWhom')}>
      {byDomain !== null && <PartsTable title={t('byDomain')} parts={byDomain} metric={metric} nameOf={domainName} />}
      {byEvent !== null && (
        <PartsTable title={t('byEvent')} parts={byEvent} metric={metric} nameOf={(event) => t('event', { event })} />
      )}
      {(byDomain !== null || byEvent !== null) && <p className={classes['quiet']}>{t('chance')}</p>}
      <h3>{t('byPerson')}</h3>
      <p>{summary}</p>
      {spread.drawn.length > firstPeople && (
        <Chart
          chart={differenceRanks({
            differences: spread.drawn.map((value) => ({ value, gain: gainOf(value, metric) })),
            scale: around(spread.drawn),
            label: t('ranksLabel', { summary }),
          })}
        />
      )}
      <PeopleList view={view} metric={metric} scale={around(spread.drawn)} />
    </Card>
  );
}
