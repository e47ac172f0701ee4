import { NativeSelect, Stack } from '@mantine/core';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { useAddressSearch } from '../parts/use-address-search.ts';
import { Endings } from './endings.tsx';
import type { Overview, RunScores as Scores } from './overview.ts';
import { Recovery, recoveryScores } from './recovery.tsx';
import { PairChart } from './pair-chart.tsx';
import { givesNoIntent, ScoreTable } from './score-table.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { texts } from './texts.ts';
import { Warning } from './warning.tsx';
import { WorstConversations } from './worst-conversations.tsx';
import classes from './runs.module.css';

/** What judges and measures say of each assistant, how far they are from the baseline, how conversations ended, and the worst of them. */
export function RunScores({ run, overview }: { run: string; overview: Overview }) {
  const t = texts.use();
  const { scores } = overview;
  if (scores === null) return <Empty title={t('noScores')}>{t('noScoresAdvice')}</Empty>;
  return (
    <Stack gap="lg">
      <JudgeScores overview={overview} scores={scores} />
      <Card title={t('endings')}>
        <Endings endings={overview.endings} />
      </Card>
      {recoveryScores(scores).length > 0 && (
        <Card title={t('recovery')}>
          <Recovery scores={scores} />
        </Card>
      )}
      <Card title={t('worst')}>
        <WorstConversations run={run} />
      </Card>
    </Stack>
  );
}

function JudgeScores({ overview, scores }: { overview: Overview; scores: Scores }) {
  const t = texts.use();
  const [search, change] = useAddressSearch();
  const wished = search.get('judge');
  const judges = scores.judges.map(({ name }) => name);
  const judge = wished === '' ? null : judges.includes(wished ?? '') ? wished : overview.leading;
  const chooser = (
    <NativeSelect
      aria-label={t('whoJudges')}
      value={judge ?? ''}
      onChange={(event) => change({ judge: event.target.value })}
      data={[
        ...scores.judges.map(({ name, heuristic }) => ({
          value: name,
          label: heuristic ? t('judgeByRules', { name }) : t('judge', { name }),
        })),
        { value: '', label: t('measuredNoJudge') },
      ]}
    />
  );
  const baseline = scores.differences[0]?.baseline;
  return (
    <>
      <Card title={t('scores')} actions={chooser}>
        {overview.warnings
          .filter((warning) => warning.judge === judge)
          .map(({ text }) => (
            <Warning key={text}>{t('heuristicWarning')}</Warning>
          ))}
        <PairChart scores={scores} judge={judge} metric="intent-completion" />
        <ScoreTable scores={scores} judge={judge} />
        <p className={classes['quiet']}>
          {t('meaning', { level: Math.round(scores.level * 100), resamples: scores.resamples })}{' '}
          {t('withFailuresMeaning')} {givesNoIntent(scores, judge) && t('intentMeaning')}
        </p>
      </Card>
      {baseline !== undefined && (
        <Card title={t('differences', { baseline })}>
          <DifferenceTable scores={scores} judge={judge} baseline={baseline} />
          <p className={classes['quiet']}>{t('marksMeaning')}</p>
        </Card>
      )}
    </>
  );
}
