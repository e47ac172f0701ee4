import type { Intention } from '../journal/index.ts';
import type { Ledger, Reaction } from '../user/index.ts';

/** Numbers of the items that the person can say. */
export function explicitItems(intention: Intention): number[] {
  return intention.checklist.filter((item) => item.kind === 'explicit').map((item) => item.number);
}

/** The ledger after an opening that said `said`; numbers of other than explicit items do not count. */
export function openLedger(said: readonly number[], explicit: readonly number[]): Ledger {
  return { said: union([], said, explicit), answered: [] };
}

/** What a reaction adds: an item is answered only if it had been said before the reply. */
export function afterReaction(
  ledger: Ledger,
  reaction: Pick<Reaction, 'said' | 'answered'>,
  explicit: readonly number[],
): Ledger {
  return {
    said: union(ledger.said, reaction.said, explicit),
    answered: union(ledger.answered, reaction.answered, ledger.said),
  };
}

function union(before: readonly number[], added: readonly number[], allowed: readonly number[]): number[] {
  const all = new Set([...before, ...added.filter((number) => allowed.includes(number))]);
  return [...all].sort((a, b) => a - b);
}
