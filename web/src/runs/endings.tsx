import { endings as names } from '../../../src/studio/runs/list-choices.ts';
import { shareBar } from '../../../src/report/charts/index.ts';
import { Chart } from '../parts/chart.tsx';
import { useFormat } from '../parts/format.ts';
import { Meaning } from '../parts/meaning.tsx';
import type { Overview } from './overview.ts';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** How the conversations with each assistant ended, as shares of a bar and in numbers. */
export function Endings({ endings }: { endings: Overview['endings'] }) {
  const t = texts.use();
  const format = useFormat();
  const shown = names.filter((name) => name !== 'unknown' || endings.some((each) => each.endings.unknown > 0));
  return (
    <>
      <p className={classes['legend']}>
        {shown.map((name) => (
          <Meaning key={name} of={name} word={t(`ending_${name}`)} />
        ))}
      </p>
      {endings.map(({ assistant, endings: counts }) => {
        const words = names
          .filter((name) => counts[name] > 0)
          .map((name) => `${format.number(counts[name])} ${t(`ending_${name}`)}`)
          .join(' · ');
        return (
          <div key={assistant} className={classes['endingRow']}>
            <bdi>{assistant}</bdi>
            <Chart
              chart={shareBar({
                parts: names.map((name) => ({ series: name, count: counts[name] })),
                label: `${assistant}: ${words}`,
              })}
            />
            <span className={classes['quiet']}>{words}</span>
          </div>
        );
      })}
    </>
  );
}
