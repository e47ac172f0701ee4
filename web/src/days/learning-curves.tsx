import { Text } from '@mantine/core';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { Card } from '../parts/card.tsx';
import classes from './days-page.module.css';
import { RatingCurves, RatingCurvesKey } from './rating-curves.tsx';
import { texts } from './texts.ts';

type Scores = NonNullable<DaysSummary['scores']>;
type Point = { mean: number; interval: { low: number; high: number } | null } | null;

/** How what learns gets better: on held-out days after so many trainings, and on the days that it lived. */
export function LearningCurves({ scores, heldOut }: { scores: Scores; heldOut: number }) {
  const t = texts.use();
  const learned = [...new Set(scores.stages.map(({ assistant }) => assistant))];
  const baseline = scores.assistants[0];
  if (learned.length === 0 || baseline === undefined) return null;
  return (
    <Card title={t('learning')}>
      <RatingCurvesKey>
        <Text span size="sm">
          {t('curveBand', { baseline: baseline.name })}
        </Text>
      </RatingCurvesKey>
      <div className={classes['figures']}>
        {learned.map((name) => (
          <Curves key={name} name={name} scores={scores} baseline={baseline} heldOut={heldOut} />
        ))}
      </div>
    </Card>
  );
}

function Curves(props: { name: string; scores: Scores; baseline: Scores['assistants'][number]; heldOut: number }) {
  const { name, scores, baseline, heldOut } = props;
  const t = texts.use();
  const stages = scores.stages.filter(({ assistant }) => assistant === name);
  const days = scores.byDay.filter(({ assistant }) => assistant === name);
  const reference = scores.byDay.filter(({ assistant }) => assistant === baseline.name);
  const last = baseline.values?.mean?.mean ?? null;
  return (
    <>
      {heldOut > 0 && (
        <Figure
          name={name}
          title={t('heldOutCurve')}
          labels={stages.map(({ trainings }) => String(trainings))}
          mean={stages.map(({ values }) => values.mean)}
          speech={stages.map(({ values }) => values.speech)}
          reference={stages.map(() => last)}
        />
      )}
      <Figure
        name={name}
        title={t('dailyCurve')}
        labels={days.map(({ day }) => String(day))}
        mean={days.map(({ values }) => values.mean)}
        speech={days.map(({ values }) => values.speech)}
        reference={days.map((_, place) => reference[place]?.values.mean?.mean ?? null)}
      />
    </>
  );
}

function Figure(props: {
  name: string;
  title: string;
  labels: string[];
  mean: Point[];
  speech: Point[];
  reference: (number | null)[];
}) {
  const { name, title, labels, mean, speech, reference } = props;
  const said = labels.map(
    (label, place) => `${label}: ${mean[place]?.mean.toFixed(2) ?? '–'}, ${speech[place]?.mean.toFixed(2) ?? '–'}`,
  );
  return (
    <figure>
      <figcaption>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <small>{title}</small>
      </figcaption>
      <RatingCurves
        labels={labels}
        mean={mean}
        speech={speech}
        reference={reference}
        label={`${name}, ${title}: ${said.join('; ')}`}
      />
    </figure>
  );
}
