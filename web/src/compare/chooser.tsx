import { ActionIcon, NativeSelect } from '@mantine/core';
import type { InferResponseType } from 'hono/client';
import type { api } from '../api/client.ts';
import { Card } from '../parts/card.tsx';
import { useMetricName } from './metric-names.ts';
import type { ComparedMetric, ComparedView } from './types.ts';
import { texts } from './texts.ts';
import { nothingChosen, type Sides } from './use-sides.ts';
import classes from './compare.module.css';

/** A run with its assistants. */
export type ComparableRun = InferResponseType<(typeof api.compare.runs)['$get']>['runs'][number];

/** The question as a sentence whose parts can be chosen: is this assistant better than that one, by this metric? */
export function Chooser(props: {
  runs: readonly ComparableRun[];
  sides: Sides;
  change: (change: Partial<Sides>) => void;
  view: ComparedView | null;
}) {
  const { runs, sides, change, view } = props;
  const t = texts.use();
  const nameOf = useMetricName();
  const leftStudy = runs.find(({ run }) => sides.left?.startsWith(`${run}:`))?.study;
  const keyOf = ({ judge, metric }: Pick<ComparedMetric, 'judge' | 'metric'>) => `${judge ?? ''}:${metric}`;
  const focus = view?.focus ?? null;
  const judges = [...new Set(view?.metrics.map(({ judge }) => judge))];
  return (
    <Card>
      <div className={classes['sentence']} role="group" aria-label={t('choose')}>
        <span aria-hidden>{t('is')}</span>
        <SideChoice
          label={t('left')}
          runs={runs}
          value={sides.left}
          onChange={(left) => change({ ...fresh(sides.left, left), left })}
        />
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('swap')}
          title={t('swap')}
          onClick={() => change({ left: sides.right, right: sides.left })}
        >
          <span aria-hidden>⇄</span>
        </ActionIcon>
        <span aria-hidden>{t('betterThan')}</span>
        <SideChoice
          label={t('right')}
          runs={runs}
          value={sides.right}
          study={leftStudy}
          onChange={(right) => change({ ...fresh(sides.right, right), right })}
        />
        {view !== null && focus !== null && (
          <>
            <span aria-hidden>{t('judgedBy')}</span>
            <NativeSelect
              className={classes['metric']}
              aria-label={t('by')}
              value={keyOf(focus)}
              onChange={({ currentTarget }) => {
                const found = view.metrics.find((each) => keyOf(each) === currentTarget.value);
                if (found !== undefined) change({ metric: found.metric, judge: found.judge, ...nothingChosen });
              }}
              data={judges.map((judge) => ({
                group: judge === null ? t('measured') : t('judge', { judge }),
                items: view.metrics
                  .filter((each) => each.judge === judge)
                  .map((each) => ({ value: keyOf(each), label: nameOf(each) })),
              }))}
            />
          </>
        )}
      </div>
    </Card>
  );
}

/** What another side begins anew: with another run the metric, too, since it may have other ones. */
function fresh(before: string | null, after: string): Partial<Sides> {
  const [from, to] = [before, after].map((side) => side?.split(':')[0]);
  return from === to ? nothingChosen : { ...nothingChosen, metric: null, judge: null };
}

/** One of all assistants of all runs; `study` tells apart what can be compared. */
function SideChoice(props: {
  label: string;
  runs: readonly ComparableRun[];
  value: string | null;
  study?: string | undefined;
  onChange: (value: string) => void;
}) {
  const { label, runs, value, study, onChange } = props;
  const t = texts.use();
  const isOther = (run: ComparableRun) => study !== undefined && run.study !== study;
  const groups = runs
    .toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)))
    .map((run) => ({
      group: isOther(run) ? t('otherPeople', { run: run.run }) : run.run,
      items: run.assistants.map((each) => ({ value: `${run.run}:${each.label}`, label: `${each.label} (${run.run})` })),
    }));
  const isKnown = groups.some(({ items }) => items.some((each) => each.value === value));
  const unknown = value === null ? t('chooseAssistant') : value;
  return (
    <NativeSelect
      className={classes['choice']}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[...(isKnown ? [] : [{ value: value ?? '', label: unknown }]), ...groups]}
    />
  );
}
