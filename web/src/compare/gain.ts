import type { Gain } from '../../../src/report/charts/index.ts';
import type { ComparedMetric } from './types.ts';

/** What a difference means by a metric; where neither way is good, it is neither gain nor loss. */
export function gainOf(value: number, { direction }: Pick<ComparedMetric, 'direction'>): Gain {
  if (direction === 'neither' || value === 0) return 'same';
  return value > 0 === (direction === 'higher') ? 'gain' : 'loss';
}
