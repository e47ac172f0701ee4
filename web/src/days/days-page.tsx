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
  const t = texts.use();
  const answer = useAnswer(`days ${run}`, () => api.days[':run'].$get({ param: { run } }));
  if (answer.state === 'there') return <DaysOverview key={answer.value.name} run={run} summary={answer.value} />;
  return (
    <Page title={run} back={{ href: '/runs', name: t('toRuns') }}>
      <Answered answer={answer}>{() => null}</Answered>
    </Page>
  );
}

function DaysOverview({ run, summary }: { run: string; summary: DaysSummary }) {
  const t = texts.use();
  const { study, scores, problem, people, first } = summary;
  const assistant = study.assistants.at(-1)!.label;
  const baseline = study.assistants[0]!.label;
  const lead = t('daysLead', {
    people: t('peopleCount', { count: people }),
    days: t('daysCount', { count: study.days }),
    assistants: t('assistantsCount', { count: study.assistants.length }),
  });
  const sides = new URLSearchParams({ left: `${run}:${assistant}`, right: `${run}:${baseline}` });
  const actions = (
    <>
      {scores !== null && assistant !== baseline && (
        <Button component={Link} href={`/compare?${sides.toString()}`} variant="default">
          {t('compare')}
        </Button>
      )}
      {first !== null && (
        <Button component={Link} href={dayAddress({ run, life: first, assistant, day: study.days })}>
          {t('openDay')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={run} back={{ href: '/runs', name: t('toRuns') }} lead={lead} actions={actions}>
      {scores === null ? (
        <Card>
          <Empty title={t('noScores')}>{problem !== null && <PlainText text={problem} />}</Empty>
        </Card>
      ) : (
        <>
          <AssistantsTable scores={scores} study={study} />
          <LearningCurves scores={scores} heldOut={study.heldOut} />
        </>
      )}
      {people > 0 && (
        <>
          <PeopleList run={run} study={study} />
          <SpokenRates run={run} study={study} />
        </>
      )}
      <AboutDays summary={summary} hasReport={scores !== null} />
    </Page>
  );
}
