import { NativeSelect } from '@mantine/core';
import { useMetricWords } from './metric-words.ts';
import type { ListQuery } from './list-query.ts';
import type { Overview } from './overview.ts';
import { texts } from './texts.ts';

/** Chooses whose values and which of them decide: a judge's, or what was measured without one. */
export function MetricChoice(props: {
  overview: Overview | null;
  query: Pick<ListQuery, 'judge' | 'metric'>;
  change: (changes: { judge?: string | undefined; metric?: string | undefined }) => void;
}) {
  const { overview, query, change } = props;
  const t = texts.use();
  const words = useMetricWords(overview?.scores?.metrics ?? []);
  const values = overview?.conversations?.values ?? [];
  const judges = [...new Set(values.flatMap(({ judge }) => (judge === null ? [] : [judge])))];
  const leading = overview?.leading ?? null;
  const options = [
    ...judges.flatMap((judge) => [
      { value: `${judge} `, label: `${judge}: ${t('completionMean')}` },
      ...values
        .filter((value) => value.judge === judge)
        .map(({ metric }) => ({ value: `${judge} ${metric}`, label: `${judge}: ${words.full(metric)}` })),
    ]),
    ...values
      .filter(({ judge }) => judge === null)
      .map(({ metric }) => ({ value: ` ${metric}`, label: `${t('measured')}: ${words.full(metric)}` })),
  ];
  const chosen = `${query.judge ?? leading ?? ''} ${query.metric ?? ''}`;
  return (
    <NativeSelect
      label={t('filter_metric')}
      value={chosen}
      onChange={(event) => {
        const space = event.target.value.indexOf(' ');
        const judge = event.target.value.slice(0, space);
        const metric = event.target.value.slice(space + 1);
        change({ judge: judge === leading ? undefined : judge, metric: metric || undefined });
      }}
      data={options}
    />
  );
}
