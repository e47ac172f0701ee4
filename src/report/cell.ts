import type { Estimate } from '../statistics/index.ts';
import type { MetricDescription } from './score-row.ts';

/** A number as it stands in a table, in parts that are aligned each for itself. */
export interface Cell {
  mean: string;
  /** `[low, high]`, or empty. */
  interval: string;
  /** One character of comment, or empty. */
  mark: string;
}

/** Stands for what is missing. */
export const missingCell: Cell = { mean: '–', interval: '', mark: '' };

/** `72.4 [65.0, 79.1]`; one decimal whatever the unit. */
export function scoreCell(estimate: Estimate | null): Cell {
  return estimate === null ? missingCell : cellOf(estimate, (value) => fixed(value, 1));
}

/** `+12.4 [+5.0, +19.1] ▲`; ratings with two decimals, since their differences are small. */
export function differenceCell(estimate: Estimate | null, unit: MetricDescription['unit'], mark: string): Cell {
  if (estimate === null) return missingCell;
  return { ...cellOf(estimate, (value) => signedText(value, unit)), mark };
}

/** `%`, the ends of a rating's scale as `1–5`, or nothing for counts. */
export function unitText({ unit, scale }: MetricDescription): string {
  if (unit === 'percent') return '%';
  return unit === 'rating' && scale.to !== null ? `${scale.from}–${scale.to}` : '';
}

function cellOf({ mean, interval }: Estimate, text: (value: number) => string): Cell {
  return { mean: text(mean), interval: interval ? `[${text(interval.low)}, ${text(interval.high)}]` : '', mark: '' };
}

/** A value as tables show it: one decimal, ratings with two. */
export function numberText(value: number, unit: MetricDescription['unit']): string {
  return fixed(value, unit === 'rating' ? 2 : 1);
}

/** A difference as tables show it: the same with its sign. */
export function signedText(value: number, unit: MetricDescription['unit']): string {
  return signed(value, unit === 'rating' ? 2 : 1);
}

function signed(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  return Number(fixed(Math.abs(value), decimals)) === 0 ? text : text.startsWith('−') ? text : `+${text}`;
}

/** Fixed decimals with a real minus sign, and no minus before zero. */
function fixed(value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
}
