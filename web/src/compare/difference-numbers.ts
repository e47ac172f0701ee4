import { useFormat } from '../parts/format.ts';
import type { ComparedMetric } from './types.ts';

/** A range around zero, as wide below as above. */
export interface Around {
  from: number;
  to: number;
}

/** Digits behind the point: ratings differ by little. */
export function digitsOf(unit: ComparedMetric['unit']): number {
  return unit === 'rating' || unit === 'score' || unit === 'per hour' ? 2 : 1;
}

/** Numbers of a comparison in the reader's language. */
export interface DifferenceNumbers {
  value: (value: number, unit: ComparedMetric['unit']) => string;
  /** With its sign. */
  difference: (value: number, unit: ComparedMetric['unit']) => string;
}

/** See {@link DifferenceNumbers}. */
export function useDifferenceNumbers(): DifferenceNumbers {
  const format = useFormat();
  const percent = (unit: ComparedMetric['unit']) => (unit === 'percent' ? format.percentSign : '');
  return {
    value: (value, unit) => `${signed(format.number(Math.abs(value), digitsOf(unit)), value, '')}${percent(unit)}`,
    difference: (value, unit) => signed(format.number(Math.abs(value), digitsOf(unit)), value, '+'),
  };
}

/** A value that shows as zero has no sign. */
function signed(digits: string, value: number, plus: string): string {
  if (value === 0 || !/[1-9]/.test(digits)) return digits;
  return `${value < 0 ? '−' : plus}${digits}`;
}

const steps = [1, 2, 2.5, 5, 10];

/** The narrowest round range around zero that holds all values. */
export function around(values: readonly number[]): Around {
  const most = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (most === 0) return { from: -1, to: 1 };
  const power = 10 ** Math.floor(Math.log10(most));
  const step = steps.find((each) => each * power >= most * 0.999) ?? 10;
  const to = Number((step * power).toPrecision(3));
  return { from: -to, to };
}

/** All ends that a strip of this metric or part must hold. */
export function endsOf({ estimate, withFailures }: Pick<ComparedMetric, 'estimate' | 'withFailures'>): number[] {
  return [estimate, withFailures].flatMap((each) =>
    each === null ? [] : [each.mean, each.interval?.low ?? each.mean, each.interval?.high ?? each.mean],
  );
}
