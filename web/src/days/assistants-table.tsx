import { Table, Text } from '@mantine/core';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { Card } from '../parts/card.tsx';
import { EstimateText } from '../parts/estimate-text.tsx';
import { useFormat } from '../parts/format.ts';
import { usePartWords } from '../parts/part-words.ts';
import classes from './days-page.module.css';
import { digitsOf } from './measure-text.ts';
import { MissedNote } from './missed-note.tsx';
import { texts } from './texts.ts';

type Scores = NonNullable<DaysSummary['scores']>;

/** Columns of the table: what can be gamed stands beside what shows it. */
const columns = ['mean', 'speech', 'silence', 'per-hour', 'within-two', 'success', 'protected', 'missed'] as const;

/** All assistants side by side, after their last training. */
export function AssistantsTable({ scores, study }: { scores: Scores; study: DaysSummary['study'] }) {
  const t = texts.use();
  const format = useFormat();
  const wordsOf = usePartWords();
  const about = (name: string) => {
    const spec = study.assistants.find(({ label }) => label === name)?.spec;
    return spec === undefined ? null : wordsOf('days', spec);
  };
  const { heldOut, tickSeconds } = study;
  const measured = heldOut > 0 ? t('measuredHeldOut', { count: heldOut }) : t('measuredLast');
  return (
    <Card title={t('measured')}>
      <Text size="sm" c="dimmed">
        {t('tickMeaning', { count: tickSeconds })}
      </Text>
      <Text size="sm" c="dimmed">
        {measured} {t('interval')} {t('gamed')}
      </Text>
      <Table.ScrollContainer
        minWidth={900}
        scrollAreaProps={{
          type: 'auto',
          offsetScrollbars: 'x',
          viewportProps: { tabIndex: 0, 'aria-label': t('measured') },
        }}
      >
        <Table className={classes['table']} withRowBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('assistant')}</Table.Th>
              {columns.map((name) => (
                <Table.Th key={name} scope="col" ta="right">
                  {t(name)}
                  {name === 'per-hour' && scores.stated !== null && (
                    <small>{t('wished', { value: format.number(scores.stated.mean, 2) })}</small>
                  )}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {scores.assistants.map(({ name, told, incomplete, failedTicks, values }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">
                  <bdi className={classes['name']}>{name}</bdi>
                  <small className={classes['about']}>{about(name)}</small>
                  {told && <small>{t('told')}</small>}
                  {incomplete > 0 && <small>{t('incomplete', { count: incomplete })}</small>}
                </Table.Th>
                {columns.map((column) => (
                  <Table.Td key={column} ta="right">
                    {values?.[column] == null ? (
                      <span title={t('nothingMeasured')}>–</span>
                    ) : (
                      <EstimateText estimate={values[column]} digits={digitsOf(column)} />
                    )}
                    {column === 'mean' && failedTicks > 0 && values?.['mean-with-failures'] != null && (
                      <small>{t('withFailures', { value: format.number(values['mean-with-failures'].mean, 2) })}</small>
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <MissedNote />
    </Card>
  );
}
