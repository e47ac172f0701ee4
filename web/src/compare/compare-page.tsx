import { Alert } from '@mantine/core';
import { useEffect } from 'react';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Chooser, type ComparableRun } from './chooser.tsx';
import { Compared } from './compared.tsx';
import { firstSides } from './first-sides.ts';
import { texts } from './texts.ts';
import { useSides } from './use-sides.ts';

/** Two assistants in the same conversations: which is better, for whom, and how sure that is. */
export function ComparePage() {
  const t = texts.use();
  const answer = useAnswer('runs', () => api.compare.runs.$get());
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answered answer={answer}>
        {({ runs }) => <Comparison runs={runs.filter(({ hasResults }) => hasResults)} />}
      </Answered>
    </Page>
  );
}

function Comparison({ runs }: { runs: readonly ComparableRun[] }) {
  const t = texts.use();
  const [sides, change] = useSides();
  const { left, right, judge, metric } = sides;
  const first = firstSides(runs);
  const isEmpty = left === null && right === null;
  useEffect(() => {
    if (isEmpty && first !== null) change(first);
  });
  const query =
    left === null || right === null
      ? null
      : { left, right, ...(judge === null ? {} : { judge }), ...(metric === null ? {} : { metric }) };
  const answer = useAnswer(query && JSON.stringify(query), () => api.compare.$get({ query: query! }));
  if (isEmpty && first === null) {
    return (
      <Empty title={t('noneTitle')} start={t('noneStart')}>
        {t('none')}
      </Empty>
    );
  }
  const view = answer.state === 'there' ? answer.value : null;
  return (
    <>
      <Chooser runs={runs} sides={sides} change={change} view={view} />
      {answer.state === 'failed' && answer.problem.status === 400 ? (
        <Alert role="alert" variant="outline" color="var(--middling)" title={t('refused')}>
          <PlainText text={answer.problem.message} />
        </Alert>
      ) : query === null ? (
        <Empty title={t('chooseAssistant')} />
      ) : view === null ? (
        <Answered answer={answer}>{() => <Loading />}</Answered>
      ) : (
        <Compared view={view} sides={sides} change={change} />
      )}
    </>
  );
}
