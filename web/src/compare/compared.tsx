import { Stack } from '@mantine/core';
import { ForWhomCard } from './for-whom-card.tsx';
import { MetricsCard } from './metrics-card.tsx';
import { MovedCard } from './moved-card.tsx';
import { MovedDaysCard } from './moved-days-card.tsx';
import type { ComparedView } from './types.ts';
import { nothingChosen, type Sides } from './use-sides.ts';
import { VerdictCard } from './verdict-card.tsx';
import classes from './compare.module.css';

/** A comparison, from the verdict to the transcripts. */
export function Compared(props: { view: ComparedView; sides: Sides; change: (change: Partial<Sides>) => void }) {
  const { view, sides, change } = props;
  const { focus } = view;
  const metric =
    view.metrics.find((each) => each.metric === focus?.metric && each.judge === (focus.judge ?? null)) ?? null;
  return (
    <Stack gap="lg" className={classes['page']}>
      <VerdictCard view={view} metric={metric} />
      <MetricsCard
        view={view}
        onChoose={(chosen) => change({ metric: chosen.metric, judge: chosen.judge, ...nothingChosen })}
      />
      {focus !== null && metric !== null && <ForWhomCard view={view} focus={focus} metric={metric} />}
      {focus?.moved && metric !== null && (
        <MovedCard
          view={view}
          metric={metric}
          moved={focus.moved}
          chosen={sides.conversation}
          onChoose={(conversation) => change({ conversation })}
        />
      )}
      {view.kind === 'days' && metric !== null && (
        <MovedDaysCard view={view} metric={metric} chosen={sides.day} onChoose={(day) => change({ day })} />
      )}
    </Stack>
  );
}
