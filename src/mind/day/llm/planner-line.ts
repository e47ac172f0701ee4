import type { CallLine, CallRecord } from '../../../model/index.ts';

/**
 * Where one day's planner asks its calls.
 * @param life id of the life, as it stands in addresses
 * @param day number of the day in its life
 * @param priority how many calls of the life wait for the first one, that one included; the longest chain is served first
 */
export function plannerLine(record: CallRecord, life: string, day: number, priority: number): CallLine {
  return {
    record,
    address: [
      ['life', life],
      ['day', day],
      ['role', 'planner'],
    ],
    role: 'planner',
    priority,
    calls: 0,
  };
}
