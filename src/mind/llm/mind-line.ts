import type { CallRecord } from '../../model/index.ts';
import type { MindLine } from '../mind.ts';

/** Calls of a point that wait for the first one of a step, that one included; the queries are asked side by side. */
const callsFrom: Readonly<Record<Parameters<MindLine>[0], number>> = { queries: 4, rank: 3, refine: 2, goal: 1 };

/**
 * Where a life's mind asks its calls, point by point.
 * @param life id of the life, as it stands in addresses
 * @param priority how many calls of the life wait for the end of a point; the longest chain is served first
 */
export function mindLine(record: CallRecord, life: string, priority: number): (point: number) => MindLine {
  return (point) => (step) => ({
    record,
    address: [
      ['life', life],
      ['point', point],
      ['role', 'mind'],
    ],
    role: 'mind',
    priority: priority + callsFrom[step],
    calls: 0,
  });
}
