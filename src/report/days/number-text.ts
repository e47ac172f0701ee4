import type { Cell } from '../cell.ts';
import { missingCell } from '../cell.ts';
import type { DayMeasure } from './measures.ts';
import type { PeopleEstimate } from './people-estimate.ts';

/** Decimals by unit: ratings and rates differ in the second one. */
const decimals: Readonly<Record<DayMeasure['unit'], number>> = { score: 2, percent: 0, 'per hour': 2, 'per day': 2 };

/** A value as tables of days show it. */
export function dayNumber(value: number, unit: DayMeasure['unit']): string {
  const digits = Math.abs(value).toFixed(decimals[unit]);
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
}

/** A difference as tables of days show it: with its sign. */
export function dayDifferenceNumber(value: number, unit: DayMeasure['unit']): string {
  const text = dayNumber(value, unit);
  return text.startsWith('−') || Number(text) === 0 ? text : `+${text}`;
}

/** `3.85 [3.82, 3.87]`, or what is missing. */
export function dayCell(estimate: PeopleEstimate | null, unit: DayMeasure['unit'], text = dayNumber): Cell {
  if (estimate === null) return missingCell;
  const { mean, interval } = estimate;
  const bounds = interval === null ? '' : `[${text(interval.low, unit)}, ${text(interval.high, unit)}]`;
  return { mean: text(mean, unit), interval: bounds, mark: '' };
}
