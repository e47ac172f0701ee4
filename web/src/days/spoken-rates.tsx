import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { rateScatter } from '../../../src/report/charts/index.ts';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Chart } from '../parts/chart.tsx';
import classes from './days-page.module.css';
import { texts } from './texts.ts';

/** How often an assistant speaks against how often people wish it, each of them a dot. */
export function SpokenRates({ run, study }: { run: string; study: DaysSummary['study'] }) {
  const t = texts.use();
  const labels = study.assistants.map(({ label }) => label);
  const [assistant, setAssistant] = useState(labels.at(-1)!);
  const answer = useAnswer(`rates ${run} ${assistant}`, () =>
    api.days[':run'].rates.$get({ param: { run }, query: { assistant } }),
  );
  const choice = (
    <NativeSelect
      aria-label={t('assistant')}
      value={assistant}
      data={labels}
      onChange={(event) => setAssistant(event.target.value)}
    />
  );
  return (
    <Card title={t('rates')} actions={choice}>
      <Answered answer={answer}>
        {({ points, people, within }) => {
          const summary = t('ratesWithin', { within, people });
          return (
            <div className={classes['rates']}>
              <Chart chart={rateScatter({ points, label: `${assistant}: ${summary}` })} />
              <div>
                <Text fw={600}>
                  {summary} {points.length < people && t('ratesDrawn', { drawn: points.length })}
                </Text>
                <Text size="sm" c="dimmed" maw="34rem">
                  {t('ratesLead', { assistant })}
                </Text>
              </div>
            </div>
          );
        }}
      </Answered>
    </Card>
  );
}
