import { markup, type Part } from '../../markup.ts';
import type { DaysScores } from '../days-scores.ts';
import type { DayMeasure, DayMeasureName } from '../measures.ts';
import { dayCell, dayDifferenceNumber } from '../number-text.ts';
import type { PeopleEstimate } from '../people-estimate.ts';

/** A mean with its interval under it. */
export function figure(estimate: PeopleEstimate | null, unit: DayMeasure['unit']): Part {
  return asPart(estimate, dayCell(estimate, unit));
}

/** A difference with its interval under it, and a colour where the interval lies on one side of zero. */
export function differenceFigure(estimate: PeopleEstimate | null, unit: DayMeasure['unit'] = 'score'): Part {
  const interval = estimate?.interval ?? null;
  const side = interval === null ? '' : interval.low > 0 ? 'better' : interval.high < 0 ? 'worse' : 'undecided';
  return markup`<span class="verdict ${side}">${asPart(estimate, dayCell(estimate, unit, dayDifferenceNumber))}</span>`;
}

function asPart(estimate: PeopleEstimate | null, { mean, interval }: { mean: string; interval: string }): Part {
  if (estimate === null) return markup`<span class="missing" title="nothing to measure">–</span>`;
  return markup`<b>${mean}</b>${interval === '' ? null : markup`<small>${interval}</small>`}`;
}

/** An assistant's name; with a mark where it is told what is hidden. */
export function assistantName(name: string, told = false): Part {
  return markup`<bdi>${name}</bdi>${told ? markup`<small>told what is hidden</small>` : null}`;
}

/** The unit of a measure. */
export function unitOf(measures: readonly DayMeasure[], name: DayMeasureName): DayMeasure['unit'] {
  return measures.find((each) => each.name === name)!.unit;
}

/** A column of a table of scores: the measure and its heading. */
type FigureColumn = readonly [name: DayMeasureName, label: string];

/** The columns with the mean with failures behind the mean where a call of any assistant failed. */
export function withFailures(
  columns: readonly FigureColumn[],
  { assistants, measures }: Pick<DaysScores, 'assistants' | 'measures'>,
): readonly FigureColumn[] {
  const known = measures.some(({ name }) => name === 'mean-with-failures');
  if (!known || assistants.every(({ failedTicks }) => failedTicks === 0)) return columns;
  return columns.flatMap((column) =>
    column[0] === 'mean' ? [column, ['mean-with-failures', 'with failures, 0–4'] as const] : [column],
  );
}
