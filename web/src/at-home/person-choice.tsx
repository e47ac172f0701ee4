import { NativeSelect, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DayRequest } from '../../../src/studio/at-home/at-home-request.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { texts } from './texts.ts';

const unknown = '?';

/** Chooses whose day it is: one of the residents, somebody unknown, or a person of a run of days. */
export function PersonChoice(props: {
  request: DayRequest;
  runs: readonly string[];
  change: (changes: Partial<DayRequest>) => void;
}) {
  const { request, runs, change } = props;
  const { source, life } = request;
  const t = texts.use();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState<string | null>(null);
  const isUnknown = life === null && source === 'residents';
  // What stands in the box is the chosen one's name until somebody types.
  const search = typed === (isUnknown ? t('somebody') : name) ? '' : typed;
  const people = useAnswer(`${source} ${search}`, () =>
    api['at-home'].people.$get({ query: { source, search, from: '0', count: '60' } }),
  );
  const rows = people.state === 'there' ? people.value.people : [];
  const nobody = source === 'residents' && search === '' ? [{ value: unknown, label: t('somebody') }] : [];
  const data = [...nobody, ...rows.map((each) => ({ value: each.life, label: `${each.name}, ${each.about}` }))];
  if (life !== null && !data.some(({ value }) => value === life)) data.push({ value: life, label: name ?? life });
  return (
    <>
      <NativeSelect
        label={t('source')}
        value={source}
        onChange={({ currentTarget }) => {
          setName(null);
          setTyped('');
          change({ source: currentTarget.value, life: null });
        }}
        data={[
          { value: 'residents', label: t('residents') },
          ...runs.map((run) => ({ value: run, label: t('run', { name: run }) })),
        ]}
      />
      <Stack gap={4}>
        <Select
          label={t('person')}
          placeholder={t('search')}
          searchable
          required={source !== 'residents'}
          withAsterisk={false}
          allowDeselect={false}
          nothingFoundMessage={t('nobodyFound')}
          filter={({ options }) => options}
          value={life ?? (isUnknown ? unknown : null)}
          onSearchChange={setTyped}
          onChange={(value, option) => {
            setName(option?.label ?? null);
            change({ life: value === unknown ? null : value });
          }}
          data={data}
          comboboxProps={{ withinPortal: false }}
        />
        {isUnknown && (
          <Text size="sm" c="dimmed">
            {t('somebodyWhy')}
          </Text>
        )}
      </Stack>
    </>
  );
}
