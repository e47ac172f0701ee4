import { generalKind } from './general.ts';
import { innerKinds } from './inner.ts';
import { practicalKinds } from './practical.ts';
import type { Procedure, ProcedureKind } from './procedure.ts';

export type { Procedure } from './procedure.ts';

/** Kinds that an item may fit, at most. */
const mostKinds = 4;

/**
 * Procedures that suit an item, the most telling first, the general ones last. Explicit items are read as practical first, implicit ones as
 * needs; of several kinds that fit, the practical one whose word comes first tells most, and the need that stands first in its list.
 */
export function proceduresFor({ kind, text }: { kind: 'explicit' | 'implicit'; text: string }): Procedure[] {
  const [first, second] = kind === 'explicit' ? [practicalKinds, innerKinds] : [innerKinds, practicalKinds];
  const fitting = [...fittingKinds(first, text), ...fittingKinds(second, text)].slice(0, mostKinds);
  return [...fitting, generalKind].flatMap(({ procedures }) => procedures);
}

function fittingKinds(kinds: readonly ProcedureKind[], text: string): ProcedureKind[] {
  return kinds
    .map((kind) => ({ kind, at: text.search(kind.pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.kind.last) - Number(b.kind.last) || (kinds === practicalKinds ? a.at - b.at : 0))
    .map(({ kind }) => kind);
}

/** All procedures, for checks of their language. */
export const allProcedures: readonly Procedure[] = [...practicalKinds, ...innerKinds, generalKind].flatMap(
  ({ procedures }) => procedures,
);
