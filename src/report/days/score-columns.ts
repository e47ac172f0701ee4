import type { DayScore, DaysScores } from './days-scores.ts';
import type { DayMeasureName } from './measures.ts';
import { dayCell, dayNumber } from './number-text.ts';
import { columnLines, type ColumnLook, type TextColumn } from './text-columns.ts';

/** The row below one whose assistant failed at some ticks. */
export const failuresName = '  with failures';

/** A table of scores as lines. Below an assistant that failed at some ticks stands its mean with those ticks at 0. */
export function scoreLines(
  names: readonly string[],
  rows: readonly DayScore[],
  scores: Pick<DaysScores, 'measures' | 'stated'>,
  look: ColumnLook,
): string[] {
  const [mean, ...others] = scoreColumns(rows, scores);
  const shown = rows.flatMap((row, place) =>
    hasFailures(row)
      ? [
          { row, place },
          { row, place: null },
        ]
      : [{ row, place }],
  );
  const means = shown.map(({ row, place }) =>
    place === null ? dayCell(row.values['mean-with-failures'], 'score') : mean!.cells[place],
  );
  const columns = others.map((column) => ({
    ...column,
    cells: shown.map(({ place }) => (place === null ? undefined : column.cells[place])),
  }));
  const allNames = shown.map(({ place }) => (place === null ? failuresName : names[place]!));
  return columnLines(allNames, [{ ...mean!, cells: means }, ...columns], look);
}

/** True where calls of the assistant failed on the days that a score is of. */
export function hasFailures({ values }: Pick<DayScore, 'values'>): boolean {
  return (values.failed?.mean ?? 0) > 0 && (values['mean-with-failures'] ?? null) !== null;
}

/** The columns that every table of scores has: what can be gamed stands beside what shows it. */
function scoreColumns(
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
