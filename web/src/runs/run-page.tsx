import { Button, Tabs } from '@mantine/core';
import { Link, useParams } from 'wouter';
import { Answered } from '../parts/answered.tsx';
import { Page } from '../parts/page.tsx';
import { useAddressSearch } from '../parts/use-address-search.ts';
import { conversationsAddress } from './addresses.ts';
import { useOverview, type Overview } from './overview.ts';
import { Problems } from './problems.tsx';
import { RunElsewhere } from './run-elsewhere.tsx';
import { RunConfiguration } from './run-configuration.tsx';
import { RunDownloads } from './run-downloads.tsx';
import { RunFailures } from './run-failures.tsx';
import { RunForWhom } from './run-for-whom.tsx';
import { RunScores } from './run-scores.tsx';
import { RunUse } from './run-use.tsx';
import { StateText } from './state-text.tsx';
import { texts } from './texts.ts';

const tabs = ['scores', 'whom', 'failures', 'use', 'configuration', 'downloads'] as const;

/** A run of conversations: its scores, for whom they hold, what failed, what it took, and by what it was made. */
export function RunPage() {
  const t = texts.use();
  const { run = '' } = useParams();
  const answer = useOverview(run);
  const back = { href: '/runs', name: t('title') };
  if (answer.state === 'failed') {
    return (
      <Page title={run} back={back}>
        <RunElsewhere run={run} problem={answer.problem} again={answer.again} />
      </Page>
    );
  }
  return (
    <Page
      back={back}
      title={run}
      lead={answer.state === 'there' ? <RunLead overview={answer.value} /> : t('loading')}
      actions={
        <>
          <Button
            component={Link}
            href={compareAddress(run, answer.state === 'there' ? answer.value : null)}
            variant="default"
          >
            {t('compare')}
          </Button>
          <Button component={Link} href={conversationsAddress(run)}>
            {t('allConversations')}
          </Button>
        </>
      }
    >
      <Answered answer={answer}>
        {(overview) => (
          <>
            <Problems overview={overview} />
            <RunTabs run={run} overview={overview} />
          </>
        )}
      </Answered>
    </Page>
  );
}

/** The second assistant against the first, where there are two. */
function compareAddress(run: string, overview: Overview | null): string {
  const [first, second] = overview?.conversations?.assistants ?? [];
  if (first === undefined || second === undefined) return '/compare';
  return `/compare?${new URLSearchParams({ left: `${run}:${second}`, right: `${run}:${first}` }).toString()}`;
}

function RunLead({ overview }: { overview: Overview }) {
  const t = texts.use();
  const { state, study, conversations } = overview;
  const parts = [
    ...(study === null ? [] : [t('people', { count: study.people })]),
    ...(conversations === null ? [] : [t('conversations', { count: conversations.rows })]),
    ...((state.broken ?? 0) > 0 ? [t('broken', { count: state.broken ?? 0 })] : []),
  ];
  return (
    <>
      <StateText is={state.is} /> · {parts.join(' · ')}
    </>
  );
}

function RunTabs({ run, overview }: { run: string; overview: Overview }) {
  const t = texts.use();
  const [search, change] = useAddressSearch();
  const wanted = tabs.find((tab) => tab === search.get('tab')) ?? 'scores';
  const show = (tab: string | null) => change({ tab: tab === 'scores' ? null : tab });
  return (
    <Tabs value={wanted} onChange={show} keepMounted={false}>
      <Tabs.List mb="lg">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`tab_${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="scores">
        <RunScores run={run} overview={overview} />
      </Tabs.Panel>
      <Tabs.Panel value="whom">
        <RunForWhom run={run} overview={overview} />
      </Tabs.Panel>
      <Tabs.Panel value="failures">
        <RunFailures overview={overview} />
      </Tabs.Panel>
      <Tabs.Panel value="use">
        <RunUse run={run} overview={overview} />
      </Tabs.Panel>
      <Tabs.Panel value="configuration">
        <RunConfiguration overview={overview} />
      </Tabs.Panel>
      <Tabs.Panel value="downloads">
        <RunDownloads run={run} overview={overview} />
      </Tabs.Panel>
    </Tabs>
  );
}
