import type { StudyView } from '../../../src/studio/studies/studies.ts';
import { useFormat } from '../parts/format.ts';
import { texts } from './texts.ts';
import classes from './studies.module.css';

/** How far a study is in numbers, and what it has cost. */
export function StudyCounts({ study }: { study: StudyView }) {
  const t = texts.use();
  const format = useFormat();
  const { progress, budget, startedAt, endedAt } = study;
  if (progress === null) return null;
  const { people, conversations, turns, calls, broken, usd } = progress;
  const counts = [
    t('peopleDone', people),
    ...(conversations === null ? [] : [t('talksDone', conversations)]),
    ...(turns === null ? [] : [t('turns', { number: format.number(turns) })]),
    ...(calls.made + calls.recorded === 0 ? [] : [callsText()]),
    ...(broken === null || broken === 0 ? [] : [t('brokenTalks', { count: broken })]),
    ...(usd === null ? [] : [costText(usd)]),
    ...(endedAt === null ? [] : [t('took', { time: duration(endedAt - startedAt) })]),
  ];
  return (
    <ul className={classes['counts']}>
      {counts.map((count) => (
        <li key={count}>{count}</li>
      ))}
    </ul>
  );

  function callsText(): string {
    const known = calls.recorded === 0 ? '' : ` (${t('callsKnown', { count: calls.recorded })})`;
    return `${t('callsMade', { number: format.number(calls.made) })}${known}`;
  }

  function costText(cost: number): string {
    if (budget === null) return t('costSoFar', { usd: format.usd(cost) });
    return t('costOf', { usd: format.usd(cost), budget: format.usd(budget) });
  }

  function duration(milliseconds: number): string {
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60) return t('seconds', { count: seconds });
    return t('minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  }
}
