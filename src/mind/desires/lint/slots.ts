import type { Desire, DesirePool } from '../desire.ts';
import { textsOf } from '../fill-desire.ts';
import { partsOf } from '../text-parts.ts';
import type { DesireFinding } from './finding.ts';

/** Slots that nothing fills, braces that are no slots, and lists that no text uses. */
export function slotFindings(desire: Desire, shared: DesirePool['slots']): DesireFinding[] {
  const where = desire.id;
  const parts = textsOf(desire).flatMap(partsOf);
  const own = new Set([...Object.keys(desire.slots), ...Object.keys(desire.cases[0] ?? {})]);
  const used = new Set(parts.flatMap((part) => (part.kind === 'list' ? [part.slot] : [])));
  const wrong = parts.flatMap((part) => (part.kind === 'wrong' ? [`{${part.text}}: ${part.problem}`] : []));
  const unfilled = [...used].filter((slot) => !own.has(slot) && !(slot in shared));
  return [
    ...wrong.map((problem) => ({ name: 'unknown-slot' as const, where, problem })),
    ...unfilled.map((slot) => ({ name: 'unknown-slot' as const, where, problem: `no list fills {${slot}}` })),
    ...[...own]
      .filter((slot) => !used.has(slot))
      .map((slot) => ({ name: 'unused-slot' as const, where, problem: `no text uses {${slot}}` })),
  ];
}
