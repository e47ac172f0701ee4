import { Button, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { dayAddress } from './day-address.ts';
import classes from './days-page.module.css';
import { digitsOf } from './measure-text.ts';
import { texts } from './texts.ts';

const rows = 20;
const orders = ['listed', 'worst', 'best', 'quietest', 'most-talkative'] as const;
const columns = ['mean', 'speech', 'per-hour', 'success', 'protected', 'missed'] as const;

/** The people of a run with what their last days came to, a page at a time: each leads to their last day. */
export function PeopleList({ run, study }: { run: string; study: DaysSummary['study'] }) {
  const t = texts.use();
  const format = useFormat();
  const labels = study.assistants.map(({ label }) => label);
  const [assistant, setAssistant] = useState(labels.at(-1)!);
  const [order, setOrder] = useState<(typeof orders)[number]>('listed');
  const [search, setSearch] = useState('');
  const [from, setFrom] = useState(0);
  const [wanted] = useDebouncedValue(search, 250);
  const query = { assistant, order, search: wanted, from: String(from), count: String(rows) };
  const answer = useAnswer(`people ${run} ${JSON.stringify(query)}`, () =>
    api.days[':run'].people.$get({ param: { run }, query }),
  );
  const change = (to: () => void) => {
    setFrom(0);
    to();
  };
  return (
    <Card title={t('people')}>
      <div className={classes['tools']}>
        <TextInput
          label={t('searchLabel')}
          placeholder={t('search')}
          value={search}
          onChange={(event) => change(() => setSearch(event.target.value))}
        />
        <NativeSelect
          label={t('assistant')}
          value={assistant}
          data={labels}
          onChange={(event) => change(() => setAssistant(event.target.value))}
        />
        <NativeSelect
          label={t('order')}
          value={order}
          data={orders.map((value) => ({ value, label: t(value) }))}
          onChange={(event) => change(() => setOrder(orders.find((each) => each === event.target.value) ?? 'listed'))}
        />
      </div>
      <Answered answer={answer}>
        {(page) =>
          page.found === 0 ? (
            <Empty title={t('noPeople')}>{t('noPeopleHelp')}</Empty>
          ) : (
            <>
              <Table.ScrollContainer
                minWidth={720}
                scrollAreaProps={{
                  type: 'auto',
                  offsetScrollbars: 'x',
                  viewportProps: { tabIndex: 0, 'aria-label': t('people') },
                }}
              >
                <Table className={classes['table']} highlightOnHover>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th scope="col">{t('person')}</Table.Th>
                      {columns.map((name) => (
                        <Table.Th key={name} scope="col" ta="right">
                          {t(name)}
                        </Table.Th>
                      ))}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {page.rows.map(({ life, name, about, statedPerHour, numbers }) => (
                      <Table.Tr key={life}>
                        <Table.Th scope="row">
                          <Link
                            href={dayAddress({ run, life, assistant, day: study.days })}
                            className={classes['person']}
                          >
                            <PlainText text={name} />
                          </Link>
                          <small>
                            <PlainText text={about} /> · {t('wishes', { value: format.number(statedPerHour, 2) })}
                          </small>
                        </Table.Th>
                        {columns.map((column) => {
                          const value = numbers[column];
                          return (
                            <Table.Td key={column} ta="right">
                              {value === null ? '–' : format.number(value, digitsOf(column))}
                            </Table.Td>
                          );
                        })}
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              {page.found > rows && (
                <Group justify="space-between">
                  <Text size="sm" c="dimmed">
                    {t('range', { from: from + 1, to: from + page.rows.length, count: page.found })}
                  </Text>
                  <Group gap="xs">
                    <Button variant="default" disabled={from === 0} onClick={() => setFrom(Math.max(0, from - rows))}>
                      {t('earlier')}
                    </Button>
                    <Button variant="default" disabled={from + rows >= page.found} onClick={() => setFrom(from + rows)}>
                      {t('later')}
                    </Button>
                  </Group>
                </Group>
              )}
            </>
          )
        }
      </Answered>
    </Card>
  );
}
