import { Stack } from '@mantine/core';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { useFormat } from '../parts/format.ts';
import { useFailureWords } from '../conversation/failure-words.ts';
import { LatencyTable } from './latency-table.tsx';
import type { Overview } from './overview.ts';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** Calls, tokens, money and time by role. */
export function RunUse({ run, overview }: { run: string; overview: Overview }) {
  const t = texts.use();
  const format = useFormat();
  const words = useFailureWords();
  const { made, roles } = overview;
  if (made === null) return <Empty title={t('noScores')}>{t('noScoresAdvice')}</Empty>;
  if (roles.length === 0) return <Empty title={t('noCalls')}>{t('noCallsAdvice')}</Empty>;
  const isPriced = roles.some(({ usd }) => usd !== undefined);
  return (
    <Stack gap="lg">
      <Card title={t('cost')}>
        <Scrolling label={t('cost')}>
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('role')}</th>
                {(['calls', 'failed', 'attempts', 'inputTokens', 'outputTokens', 'reasoningTokens'] as const).map(
                  (column) => (
                    <th key={column} scope="col">
                      {t(column)}
                    </th>
                  ),
                )}
                {isPriced && <th scope="col">USD</th>}
              </tr>
            </thead>
            <tbody>
              {roles.map((role) => (
                <tr key={role.role}>
                  <th scope="row">{words.party(role.role)}</th>
                  <td>{format.number(role.calls)}</td>
                  <td>{format.number(role.failed)}</td>
                  <td>{format.number(role.attempts)}</td>
                  <td>{format.number(role.inputTokens)}</td>
                  <td>{format.number(role.outputTokens)}</td>
                  <td>{format.number(role.reasoningTokens)}</td>
                  {isPriced && (
                    <td>{role.usd == null ? <i title={t('noPrice')}>{t('missing')}</i> : format.usd(role.usd)}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
        <p className={classes['quiet']}>{t(isPriced ? 'costMeaning' : 'noAccount')}</p>
      </Card>
      <Card title={t('latency')}>
        <LatencyTable run={run} />
      </Card>
    </Stack>
  );
}
