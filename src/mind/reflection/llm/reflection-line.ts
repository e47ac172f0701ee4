import type { CallLine, CallRecord } from '../../../model/index.ts';

/**
 * Where a person's reflections ask their calls; one at most at each minute.
 * @param life id of the life, as it stands in addresses
 * @param priority how many calls of the life wait for the end of a reflection
 */
export function reflectionLine(record: CallRecord, life: string, priority: number): (minute: number) => CallLine {
  return (minute) => ({
    record,
    address: [
      ['life', life],
      ['minute', minute],
      ['role', 'mind'],
    ],
    role: 'mind',
    priority: priority + 1,
    calls: 0,
  });
}
