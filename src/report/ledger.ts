import type { Conversation } from '../journal/index.ts';
import type { Verdict } from '../judge/index.ts';
import { counted } from './text.ts';

/** When an item of the checklist came up, in words such as `turn 2` or `the closing line`. */
export interface ItemHistory {
  /** When the person said it; null where they never did. */
  said: string | null;
  /** When the person found it answered; null where they never did. */
  answered: string | null;
}

/** What the ledger holds of an item. */
export function itemHistory({ turns, closing, end }: Conversation, number: number): ItemHistory {
  const lines = [
    ...turns.map(({ turn, user }) => ({ when: `turn ${turn}`, user })),
    ...(closing === null ? [] : [{ when: 'the closing line', user: closing.user }]),
  ];
  const said = lines.find(({ user }) => user.said.includes(number))?.when;
  const answered = lines.find(({ user }) => user.answered.includes(number))?.when;
  return { said: said ?? (end.said.includes(number) ? 'a turn that broke' : null), answered: answered ?? null };
}

/** What one verdict says of an item of the checklist; null where it says nothing. */
export function itemVerdict(verdict: Verdict | undefined, number: number): boolean | null {
  if (verdict?.status !== 'judged') return null;
  const item = verdict.items.find((each) => each.number === number && each.kind !== 'preference');
  return item === undefined ? null : item.value === 1;
}

/** How far the wishes came that can be said: `1 of 2 explicit wishes said, 1 answered as the person sees it`. */
export function ledgerText({ end, event }: Conversation): string {
  if (end.ending === 'unknown') return 'imported, and its format tells neither ending nor ledger';
  const explicit = event.intention.checklist.filter(({ kind }) => kind === 'explicit').length;
  return `${end.said.length} of ${counted(explicit, 'explicit wish', 'explicit wishes')} said, ${end.answered.length} answered as the person sees it`;
}
