import { Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { SteeringGiven } from '../../../src/studio/engine/live-recipe.ts';
import { weathers } from '../../../src/mind/desires/conditions.ts';
import { Failure } from '../parts/failure.tsx';
import { asProblem, Problem } from '../api/client.ts';
import { shownText } from '../parts/shown-text.ts';
import classes from './steering.module.css';
import { texts } from './texts.ts';
import type { Live } from './use-live.ts';

const unchanged = '';
const own = 'own';
const asItComes = 'as it comes';
const spans = [1, 3, 7, 30] as const;

/** Another goal or another weather, from here on. */
export function SteeringPanel({ live, goal, isBusy }: { live: Live; goal: string | null; isBusy: boolean }) {
  const t = texts.use();
  const { goals, person } = live.state;
  const [wanted, setWanted] = useState(unchanged);
  const [words, setWords] = useState('');
  const [weather, setWeather] = useState(unchanged);
  const [days, setDays] = useState('');
  const [answer, setAnswer] = useState<Problem | 'applied' | null>(null);
  const text = wanted === own ? words.trim() : wanted;
  const steering: SteeringGiven = {
    ...(text === unchanged ? {} : { goal: text }),
    ...(weather === unchanged
      ? {}
      : {
          weather: {
            wish: weathers.find((each) => each === weather) ?? null,
            days: days === '' || weather === asItComes ? null : Number(days),
          },
        }),
  };
  const isNothing = steering.goal === undefined && steering.weather === undefined;
  const apply = () => {
    setAnswer(null);
    live.steer(steering).then(
      () => {
        setAnswer('applied');
        setWanted(unchanged);
        setWords('');
        setWeather(unchanged);
      },
      (error: unknown) => setAnswer(asProblem(error)),
    );
  };
  return (
    <section className={classes['steering']} aria-label={t('steer')}>
      <Stack gap="sm">
        <Text size="sm">{t('steerLead')}</Text>
        <NativeSelect
          label={t('goal')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          data={[
            { value: unchanged, label: t('keepGoal', { goal: shownText((goal ?? t('noGoal')).slice(0, 120)) }) },
            ...goals.filter((each) => each !== goal).map((each) => ({ value: each, label: each })),
            { value: own, label: t('ownGoal') },
          ]}
        />
        {wanted === own && (
          <Textarea
            label={t('ownGoalLabel')}
            description={t('ownGoalHint', { name: person.given })}
            inputWrapperOrder={['label', 'input', 'description']}
            descriptionProps={{ fz: 13 }}
            autosize
            minRows={2}
            maxLength={300}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
        <div className={classes['weather']}>
          <NativeSelect
            label={t('weather')}
            value={weather}
            onChange={(event) => setWeather(event.target.value)}
            data={[
              { value: unchanged, label: t('unchanged') },
              { value: asItComes, label: t('asItComes') },
              ...weathers.map((each) => ({ value: each, label: t(each) })),
            ]}
          />
          <NativeSelect
            label={t('forHowLong')}
            value={days}
            disabled={weather === unchanged || weather === asItComes}
            onChange={(event) => setDays(event.target.value)}
            data={[
              { value: '', label: t('untilChanged') },
              ...spans.map((count) => ({ value: String(count), label: t('days', { count }) })),
            ]}
          />
        </div>
        <div className={classes['apply']}>
          <Button variant="default" onClick={apply} disabled={isBusy || isNothing}>
            {t('apply')}
          </Button>
          <span role="status" className={classes['status']}>
            {answer === 'applied' && t('applied')}
          </span>
        </div>
        {answer instanceof Problem && <Failure problem={answer} />}
      </Stack>
    </section>
  );
}
