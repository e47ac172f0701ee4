import { Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { DayRequest } from '../../../src/studio/at-home/at-home-request.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useAsking } from '../api/use-asking.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Failure } from '../parts/failure.tsx';
import { useFormat } from '../parts/format.ts';
import { AssistantChoice } from './assistant-choice.tsx';
import { LivedDays } from './lived-days.tsx';
import { PersonChoice } from './person-choice.tsx';
import { RaterChoice } from './rater-choice.tsx';
import { RoleChoice } from './role-choice.tsx';
import { texts } from './texts.ts';

/** What can be chosen, as the server tells it. */
export type AtHomeOptions = Awaited<ReturnType<Awaited<ReturnType<(typeof api)['at-home']['$get']>>['json']>>;

/** Chooses the day that is lived, or one that was. @param props.search settings that stand in the address */
export function DaySetup({ search, open }: { search: URLSearchParams; open: (day: string) => void }) {
  const answer = useAnswer('at-home', () => api['at-home'].$get());
  return (
    <>
      <Answered answer={answer}>{(options) => <Form options={options} search={search} open={open} />}</Answered>
      <LivedDays />
    </>
  );
}

function Form(props: { options: AtHomeOptions; search: URLSearchParams; open: (day: string) => void }) {
  const { options, search, open } = props;
  const t = texts.use();
  const format = useFormat();
  const [request, setRequest] = useState(() => startingFrom(search));
  const { isAsking, problem, ask } = useAsking();
  const change = (changes: Partial<DayRequest>) => setRequest((before) => ({ ...before, ...changes }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    ask(api['at-home'].days.$post({ json: { request } }), ({ day }) => open(day));
  };
  const { budgetUsd, spentUsd, models } = options;
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <RoleChoice role={request.role} choose={(role) => change({ role })} />
        <Card title={t('settings')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="md">
            <PersonChoice request={request} runs={options.runs} change={change} />
            <AssistantChoice request={request} options={options} change={change} />
            <TextInput
              type="date"
              label={t('date')}
              required
              withAsterisk={false}
              min="2000-01-01"
              max="2099-12-31"
              value={request.date}
              onChange={({ currentTarget }) => change({ date: currentTarget.value })}
            />
            <RaterChoice request={request} models={models} change={change} />
          </SimpleGrid>
          <Checkbox
            label={t('asksSilence')}
            checked={request.asksSilence}
            onChange={({ currentTarget }) => change({ asksSilence: currentTarget.checked })}
          />
          <Group gap="md">
            <Button type="submit" size="md" loading={isAsking}>
              {t('begin')}
            </Button>
            {models.length > 0 && (
              <Text c="dimmed" size="sm">
                {budgetUsd === null
                  ? t('spentNoLimit', { spent: format.usd(spentUsd) })
                  : t('spent', { spent: format.usd(spentUsd), budget: format.usd(budgetUsd) })}
              </Text>
            )}
          </Group>
          {problem !== null && <Failure problem={problem} />}
        </Card>
      </Stack>
    </form>
  );
}

/** The settings of an address; what is not there is as usual. */
function startingFrom(search: URLSearchParams): DayRequest {
  const life = search.get('life');
  return {
    source: search.get('source') ?? 'residents',
    life,
    chance: Math.floor(Math.random() * 1_000_000_000),
    date: search.get('date') ?? '2026-03-02',
    assistant: search.get('assistant') ?? 'learner',
    trainings: Number(search.get('trainings') ?? 7),
    rater: 'rules',
    role: 'watch',
    asksSilence: false,
  };
}
