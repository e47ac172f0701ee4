import { Button } from '@mantine/core';
import { Link, useParams } from 'wouter';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { AboutDays } from './about-days.tsx';
import { AssistantsTable } from './assistants-table.tsx';
import { dayAddress } from './day-address.ts';
import { LearningCurves } from './learning-curves.tsx';
import { PeopleList } from './people-list.tsx';
import { SpokenRates } from './spoken-rates.tsx';
import { texts } from './texts.ts';

/** A run of days at home: its people, its assistants, what they came to and how they learned. */
export function DaysPage() {
  const { run } = useParams() as { run: string };
  const answer = useAnswer(`days ${run}`, () => api.days[':run'].$get({ param: { run } }));
  return (
    <Answered answer={answer}>{(summary) => <DaysOverview key={summary.name} run={run} summary={summary} />}</Answered>
  );
}

function DaysOverview({ run, summary }: { run: string; summary: DaysSummary }) {
  const t = texts.use();
  const { study, scores, problem, people, first } = summary;
  const assistant = study.assistants.at(-1)!.label;
  const lead = t('daysLead', {
    people: t('peopleCount', { count: people }),
    days: t('daysCount', { count: study.days }),
    assistants: t('assistantsCount', { count: study.assistants.length }),
  });
  const opened = first !== null && (
    <Button component={Link} href={dayAddress({ run, life: first, assistant, day: study.days })}>
      {t('openDay')}
    </Button>
  );
  return (
    <Page title={study.name} lead={lead} actions={opened}>
      {scores === null ? (
        <Card>
          <Empty title={t('noScores')}>{problem !== null && <PlainText text={problem} />}</Empty>
        </Card>
      ) : (
        <>
          <AssistantsTable scores={scores} heldOut={study.heldOut} />
          <LearningCurves scores={scores} heldOut={study.heldOut} />
        </>
      )}
      {people > 0 && (
        <>
          <PeopleList run={run} study={study} />
          <SpokenRates run={run} study={study} />
        </>
      )}
      <AboutDays summary={summary} />
    </Page>
  );
}
