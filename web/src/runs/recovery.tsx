import { lifeLine } from '../../../src/report/charts/index.ts';
import { Chart } from '../parts/chart.tsx';
import { useFormat } from '../parts/format.ts';
import type { RunScores } from './overview.ts';
import { texts } from './texts.ts';
import classes from './runs.module.css';

const scale = { from: 0, to: 100 } as const;

/** How much of people's profiles each assistant has right after the first, second … event: the chart of the HTML report. */
export function Recovery({ scores }: { scores: RunScores }) {
  const t = texts.use();
  const format = useFormat();
  const chance = scores.metrics.find(({ name }) => name === 'profile-recovery')?.chance ?? null;
  const found = recoveryScores(scores);
  return (
    <>
      <p className={classes['quiet']}>
        {t('recoveryMeaning')} {chance !== null && t('recoveryChance', { chance: format.number(chance, 1) })}
      </p>
      <div className={classes['cards']}>
        {found.map(({ assistant, overLife = [] }) => {
          const said = overLife.map(({ event, estimate }) =>
            t('recoveryAt', { event, value: estimate === null ? t('missing') : format.number(estimate.mean, 1) }),
          );
          return (
            <figure key={assistant} className={classes['figure']}>
              <figcaption className={classes['small']}>
                <bdi>{assistant}</bdi>
              </figcaption>
              <Chart
                chart={lifeLine({
                  points: overLife.map(({ event, estimate }) => ({ event, estimate })),
                  scale,
                  chance,
                  label: `${assistant}: ${said.join(', ')}`,
                })}
              />
            </figure>
          );
        })}
      </div>
    </>
  );
}

/** Scores of recovery over a life; none where nobody drew a portrait. */
export function recoveryScores(scores: RunScores): RunScores['scores'] {
  return scores.scores.filter(({ metric, overLife }) => metric === 'profile-recovery' && overLife !== undefined);
}
