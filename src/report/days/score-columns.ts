import type { DayScore, DaysScores } from './days-scores.ts';
import type { DayMeasureName } from './measures.ts';
import { dayCell, dayNumber } from './number-text.ts';
import type { TextColumn } from './text-columns.ts';

/** The columns that every table of scores has: what can be gamed stands beside what shows it. */
export function scoreColumns(
  rows: readonly DayScore[],
  { measures, stated }: Pick<DaysScores, 'measures' | 'stated'>,
): TextColumn[] {
  const column = (name: DayMeasureName, heading: string[], intervals: 'kept' | 'yield' | 'none'): TextColumn => {
    const unit = measures.find((each) => each.name === name)!.unit;
    const cells = rows.map(({ values }) => {
      const cell = dayCell(values[name], unit);
      return intervals === 'none' ? { ...cell, interval: '' } : cell;
    });
    return { heading, cells, yields: intervals === 'yield' };
  };
  const wished = stated === null ? [] : ['(wished', `${dayNumber(stated.mean, 'per hour')})`];
  return [
    column('mean', ['mean over', 'all ticks', '(0–4)'], 'yield'),
    column('speech', ['mean over', 'suggestions', '(0–4)'], 'yield'),
    column('per-hour', ['per hour', ...wished], 'none'),
    column('success', ['rated', '3 or 4', '(%)'], 'none'),
    column('protected', ['protected', 'windows', 'a day'], 'none'),
    column('missed', ['missed', 'chances', 'a day'], 'none'),
  ];
}
